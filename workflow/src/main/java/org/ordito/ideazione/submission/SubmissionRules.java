package org.ordito.ideazione.submission;

import static org.ordito.ideazione.OpenQuestion.BENEFICIARIES;
import static org.ordito.ideazione.OpenQuestion.IMPACT_INDICATORS;
import static org.ordito.ideazione.OpenQuestion.NEED;
import static org.ordito.ideazione.OpenQuestion.OTHER_AID;
import static org.ordito.ideazione.OpenQuestion.PARTNERS;
import static org.ordito.ideazione.OpenQuestion.PREMISES_NOTE;
import static org.ordito.ideazione.OpenQuestion.SOLUTION;
import static org.ordito.ideazione.OpenQuestion.TEAM;
import static org.ordito.ideazione.OpenQuestion.TIMETABLE;
import static org.ordito.ideazione.submission.DraftStep.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Call;
import org.ordito.calls.FormQuestion;
import org.ordito.calls.Participation;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.OpenQuestion;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.mandates.Mandate;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** What a draft needs before it can be sent, and when it can. The rules and their numbers are those of the call. */
public final class SubmissionRules {

    private static final String NO_ADDRESS = "submission.missing.contactEmail";

    private final Call call;
    private final ApplicationForm form;
    private final Participation participation;
    private final List<Finding> findings = new ArrayList<>();

    private SubmissionRules(Call call) {
        this.call = call;
        this.form = call.getForm();
        this.participation = call.getParticipation();
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
            throw new RuleViolation("submission.not-open", Words.minute(call.getOpensAt()));
        }
        throw new RuleViolation("submission.deadline-passed", Words.second(call.getClosesAt()), Words.exact(receivedAt));
    }

    /** All that is missing or wrong, in the order of the steps; empty when its owner can send the draft. */
    public static List<Finding> check(IdeaDraft draft) {
        return check(draft, null);
    }

    /**
     * The same when the focal point is to send it: the mandate must stand, and somebody without an e-mail address is reached there.
     *
     * @param mandate of who sends; null for the owner
     */
    static List<Finding> check(IdeaDraft draft, Mandate mandate) {
        Set<String> files = draft.getAttachments().stream().map(DraftAttachment::getKind).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>(check(draft.getCall(), draft.getContent(), files, draft.declared()));
        draft.getAttachments().stream().map(DraftAttachment::getDocument).filter(StoredDocument::isInfected).forEach(document ->
                findings.add(new Finding(ATTACHMENTS, new RuleViolation("submission.infected-file", document.getFilename()).at("file"))));
        if (mandate != null) {
            findings.removeIf(finding -> finding.rule().key().equals("submission.missing.contactEmail"));
            if (!mandate.stands()) {
                findings.add(new Finding(SUMMARY, new RuleViolation("submission.mandate-missing")));
            }
        }
        return List.copyOf(findings);
    }

    /** What is missing or wrong among the files of a draft. */
    public static List<RuleViolation> missingFiles(IdeaDraft draft) {
        return check(draft).stream().filter(finding -> finding.step() == ATTACHMENTS).map(Finding::rule).toList();
    }

    static List<Finding> check(Call call, IdeaContent content, Collection<String> files, Set<Declaration> declared) {
        SubmissionRules rules = new SubmissionRules(call);
        rules.checkAnswers(content);
        rules.checkFiles(content, files);
        rules.checkDeclarations(declared);
        return List.copyOf(rules.findings);
    }

    /**
     * The same for one that arrived on paper or by PEC. Files and signatures are in the paper file, where the officer checks them, and
     * who has no address to write to may apply.
     */
    static List<Finding> checkArrived(IdeaDraft draft) {
        SubmissionRules rules = new SubmissionRules(draft.getCall());
        rules.checkAnswers(draft.getContent());
        return rules.findings.stream().filter(finding -> !finding.rule().key().equals(NO_ADDRESS)).toList();
    }

    private void checkAnswers(IdeaContent content) {
        checkApplicant(content);
        checkPlace(content);
        checkIdea(content);
        checkPeople(content);
        checkCosts(content);
    }

    /** Longest answer that a call takes to one of the open questions, in characters. @param question its code */
    public static int longest(Call call, String question) {
        return AnswerRules.longest(call.getForm(), open(question));
    }

    /** Whether one of the open questions must be answered before sending. @param question its code */
    public static boolean isRequired(Call call, String question) {
        return isRequired(call.getForm(), open(question));
    }

    private static boolean isRequired(ApplicationForm form, OpenQuestion question) {
        return question.isMandatory() || form.question(question.code()).map(FormQuestion::isRequired).orElseGet(question::isUsuallyRequired);
    }

    private static OpenQuestion open(String code) {
        return Stream.of(OpenQuestion.values()).filter(each -> each.code().equals(code)).findFirst().orElseThrow();
    }

    private void checkApplicant(IdeaContent content) {
        require(APPLICANT, content.getApplicantKind(), "applicantKind");
        if (content.getApplicantKind() != null && !participation.admits(content.getApplicantKind().name())) {
            find(APPLICANT, "applicantKind", "submission.kind-not-admitted");
        }
        require(APPLICANT, content.getApplicantName(), "applicantName");
        require(APPLICANT, content.getContactName(), "contactName");
        require(APPLICANT, content.getContactEmail(), "contactEmail");
    }

    private void checkPlace(IdeaContent content) {
        require(PLACE, content.getQuarter(), "quarter");
        if (content.getQuarter() != null && !participation.getQuarters().contains(content.getQuarter().name())) {
            find(PLACE, "quarter", "submission.quarter-not-offered");
        }
        require(PLACE, content.getField(), "field");
        if (content.getField() != null && !participation.getFields().contains(content.getField().name())) {
            find(PLACE, "field", "submission.field-not-offered");
        }
        require(PLACE, content.getTitle(), "title");
        require(PLACE, OpenQuestion.SUMMARY, content);
    }

    private void checkIdea(IdeaContent content) {
        require(IDEA, NEED, content);
        require(IDEA, SOLUTION, content);
        require(IDEA, BENEFICIARIES, content);
        require(IDEA, IMPACT_INDICATORS, content);
        RowRules.unfinishedIndicators(content.getImpactIndicators()).forEach(rule -> find(IDEA, rule));
    }

    private void checkPeople(IdeaContent content) {
        require(PEOPLE, TEAM, content);
        require(PEOPLE, PARTNERS, content);
        RowRules.unfinishedPartners(content.getPartners()).forEach(rule -> find(PEOPLE, rule));
        require(PEOPLE, TIMETABLE, content);
        RowRules.unfinishedTimetable(content.getTimetable(), call.getDurationMonths()).forEach(rule -> find(PEOPLE, rule));
        require(PEOPLE, PREMISES_NOTE, content);
        if (isYetToBeConstituted(content.getApplicantKind())) {
            require(PEOPLE, content.getPlannedLegalForm(), "plannedLegalForm");
        }
    }

    private void checkCosts(IdeaContent content) {
        require(COSTS, OTHER_AID, content);
        Budget budget = content.getBudget();
        RowRules.unfinishedCosts(budget).forEach(rule -> find(COSTS, rule));
        if (budget.getRequestedGrant() == null) {
            find(COSTS, "requestedGrant", "submission.missing.requestedGrant");
        } else {
            GrantRules.broken(call, content.getApplicantKind(), budget).forEach(rule -> find(COSTS, rule));
        }
    }

    /** What this kind of applicant has to hand in, and letters that are said to be there. */
    private void checkFiles(IdeaContent content, Collection<String> files) {
        if (content.getApplicantKind() != null) {
            form.requiredOf(content.getApplicantKind().name()).stream().filter(required -> !files.contains(required.getCode()))
                    .forEach(required -> find(ATTACHMENTS, "file", "submission.missing.file", required.getTitle()));
        }
        List<String> withLetter = content.getPartners().stream().filter(ProjectPartner::letter).map(ProjectPartner::name).filter(Objects::nonNull).toList();
        if (!withLetter.isEmpty() && form.attachment(ProjectPartner.LETTER).isPresent() && !files.contains(ProjectPartner.LETTER)) {
            find(ATTACHMENTS, "file", "submission.missing.letters", String.join(", ", withLetter));
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

    /** An answer where the call wants one, and none longer than it takes: the call may have been corrected since it was written. */
    private void require(DraftStep step, OpenQuestion question, IdeaContent content) {
        String answer = Objects.toString(question.answer(content), "");
        int longest = AnswerRules.longest(form, question);
        if (!question.isTable() && answer.length() > longest) {
            find(step, question.code(), "submission.too-long", longest, answer.length());
        }
        if (isRequired(form, question) && answer.isBlank()) {
            String label = form.question(question.code()).map(FormQuestion::getLabel).orElse("");
            find(step, question.code(), label.isEmpty() ? "submission.missing." + question.code() : "submission.missing.question", label);
        }
    }

    private void require(DraftStep step, Object answer, String field) {
        if (Objects.toString(answer, "").isBlank()) {
            find(step, field, "submission.missing." + field);
        }
    }

    private void find(DraftStep step, String field, String key, Object... arguments) {
        find(step, new RuleViolation(key, arguments).at(field));
    }

    private void find(DraftStep step, RuleViolation rule) {
        findings.add(new Finding(step, rule));
    }
}
