package org.ordito.ideazione.submission;

import static org.ordito.ideazione.submission.DraftStep.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.calls.Funding;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.AttachmentKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaContent;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** What a draft needs before it can be sent, and when it can. The rules and their numbers are those of the call. */
public final class SubmissionRules {

    private final Call call;
    private final List<Finding> findings = new ArrayList<>();

    private SubmissionRules(Call call) {
        this.call = call;
    }

    /**
     * The instant that counts is the one at which the final send reached the server.
     *
     * @throws RuleViolation {@code submission.not-open} before the opening, {@code submission.deadline-passed} from a
     *                       millisecond after the deadline, {@code submission.not-public} while nobody may see the call
     */
    public static void requireOpen(Call call, Instant receivedAt) {
        if (call.accepts(receivedAt)) {
            return;
        }
        if (!call.getState().isPublic()) {
            throw new RuleViolation("submission.not-public");
        }
        if (receivedAt.isBefore(call.getOpensAt())) {
            throw new RuleViolation("submission.not-open", RomeTime.minute(call.getOpensAt()));
        }
        throw new RuleViolation("submission.deadline-passed", RomeTime.second(call.getClosesAt()), RomeTime.exact(receivedAt));
    }

    /** All that is missing or wrong, in the order of the steps; empty when the draft can be sent. */
    public static List<Finding> check(IdeaDraft draft) {
        Set<AttachmentKind> files = EnumSet.noneOf(AttachmentKind.class);
        draft.getAttachments().forEach(a -> files.add(a.getKind()));
        return check(draft.getCall(), draft.getContent(), files, draft.declared());
    }

    static List<Finding> check(Call call, IdeaContent content, Collection<AttachmentKind> files, Set<Declaration> declared) {
        SubmissionRules rules = new SubmissionRules(call);
        rules.checkApplicant(content);
        rules.checkPlace(content);
        rules.checkIdea(content);
        rules.checkPeople(content);
        rules.checkCosts(content);
        rules.checkFiles(content.getApplicantKind(), files);
        rules.checkDeclarations(declared);
        return List.copyOf(rules.findings);
    }

    private void checkApplicant(IdeaContent content) {
        require(APPLICANT, content.getApplicantKind(), "applicantKind");
        require(APPLICANT, content.getApplicantName(), "applicantName");
        require(APPLICANT, content.getContactName(), "contactName");
        require(APPLICANT, content.getContactEmail(), "contactEmail");
    }

    private void checkPlace(IdeaContent content) {
        require(PLACE, content.getQuarter(), "quarter");
        require(PLACE, content.getField(), "field");
        require(PLACE, content.getTitle(), "title");
        require(PLACE, content.getSummary(), "summary");
        if (content.getSummary() != null && content.getSummary().length() > IdeaContent.SUMMARY_LENGTH) {
            find(PLACE, "summary", "submission.too-long", IdeaContent.SUMMARY_LENGTH, content.getSummary().length());
        }
    }

    private void checkIdea(IdeaContent content) {
        require(IDEA, content.getNeed(), "need");
        require(IDEA, content.getSolution(), "solution");
        require(IDEA, content.getBeneficiaries(), "beneficiaries");
        require(IDEA, content.getImpactIndicators(), "impactIndicators");
    }

    private void checkPeople(IdeaContent content) {
        require(PEOPLE, content.getTeam(), "team");
        require(PEOPLE, content.getTimetable(), "timetable");
        if (isYetToBeConstituted(content.getApplicantKind())) {
            require(PEOPLE, content.getPlannedLegalForm(), "plannedLegalForm");
        }
    }

    private void checkCosts(IdeaContent content) {
        Budget budget = content.getBudget();
        if (budget.total().signum() == 0) {
            find(COSTS, "staff", "submission.missing.costs");
        }
        BigDecimal requested = budget.getRequestedGrant();
        if (requested == null) {
            find(COSTS, "requestedGrant", "submission.missing.requestedGrant");
            return;
        }
        Funding funding = call.getFunding();
        BigDecimal ceiling = isYetToBeConstituted(content.getApplicantKind()) ? funding.getGrantMaxInformal() : funding.getGrantMax();
        if (requested.compareTo(funding.getGrantMin()) < 0) {
            find(COSTS, "requestedGrant", "submission.grant-below", funding.getGrantMin());
        }
        if (requested.compareTo(ceiling) > 0) {
            find(COSTS, "requestedGrant", "submission.grant-above", ceiling);
        }
        BigDecimal share = largestShare(budget.total(), funding.getMaxSharePercent());
        if (budget.total().signum() > 0 && requested.compareTo(share) > 0) {
            find(COSTS, "requestedGrant", "submission.grant-share", funding.getMaxSharePercent(), share);
        }
    }

    /** The largest part of a cost that a grant may cover, never rounded up. */
    static BigDecimal largestShare(BigDecimal total, int percent) {
        return total.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
    }

    private void checkFiles(ApplicantKind applicant, Collection<AttachmentKind> files) {
        if (applicant == null) {
            return;
        }
        for (AttachmentKind kind : AttachmentKind.requiredOf(applicant)) {
            if (!files.contains(kind)) {
                find(ATTACHMENTS, "file", "submission.missing.file." + kind);
            }
        }
    }

    private void checkDeclarations(Set<Declaration> declared) {
        for (Declaration declaration : Declaration.values()) {
            if (!declared.contains(declaration)) {
                find(SUMMARY, declaration.name(), "submission.undeclared." + declaration);
            }
        }
    }

    private static boolean isYetToBeConstituted(ApplicantKind applicant) {
        return applicant != null && applicant.isYetToBeConstituted();
    }

    private void require(DraftStep step, Object answer, String field) {
        if (Objects.toString(answer, "").isBlank()) {
            find(step, field, "submission.missing." + field);
        }
    }

    private void find(DraftStep step, String field, String key, Object... arguments) {
        findings.add(new Finding(step, new RuleViolation(key, arguments).at(field)));
    }
}
