package org.ordito.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ordito.platform.RuleViolation;

/** What a call needs before the manager sees it and before it is published (L. 241/1990 art. 12: criteria fixed beforehand). */
public final class CallChecklist {

    private final Call call;
    private final List<CallGap> gaps = new ArrayList<>();

    private CallChecklist(Call call) {
        this.call = call;
    }

    /** All that is missing, in the order of the sections; empty when the call can be published. */
    public static List<CallGap> of(Call call, Instant now) {
        CallChecklist checklist = new CallChecklist(call);
        checklist.checkText();
        checklist.checkDates(now);
        checklist.checkParticipation();
        checklist.checkCriteria();
        checklist.checkForm();
        checklist.require(CallSection.ARTICLES, !call.getArticles().isEmpty(), "calls.gap.articles");
        checklist.checkRequirements();
        return List.copyOf(checklist.gaps);
    }

    private void checkText() {
        require(CallSection.TEXT, isWritten(call.getTitle()), "calls.title-missing");
        require(CallSection.TEXT, isWritten(call.getSummary()), "calls.gap.summary");
        require(CallSection.TEXT, isWritten(call.getAudience()), "calls.gap.audience");
        require(CallSection.TEXT, isWritten(call.getResponsibleOfficer()), "calls.gap.officer");
        require(CallSection.TEXT, !call.getLegalReferences().isEmpty(), "calls.gap.references");
    }

    private void checkDates(Instant now) {
        require(CallSection.DATES, call.getClosesAt() != null, "calls.gap.dates");
        require(CallSection.DATES, call.getClosesAt() == null || now.isBefore(call.getClosesAt()), "calls.deadline-past");
    }

    private void checkParticipation() {
        Participation participation = call.getParticipation();
        require(CallSection.PARTICIPATION, !participation.getKinds().isEmpty(), "calls.gap.kinds");
        require(CallSection.PARTICIPATION, !participation.getQuarters().isEmpty(), "calls.gap.quarters");
        require(CallSection.PARTICIPATION, !participation.getFields().isEmpty(), "calls.gap.fields");
        require(CallSection.FUNDING, call.getFunding() != null, "calls.gap.funding");
        boolean affordable = call.getFunding() == null || participation.getGrantMax().compareTo(call.getFunding().getGrantsBudget()) <= 0;
        require(CallSection.FUNDING, affordable, "calls.gap.ceiling");
    }

    private void checkCriteria() {
        require(CallSection.CRITERIA, call.getSelection() != null, "calls.gap.selection");
        for (Phase phase : Phase.values()) {
            int sum = call.criteria(phase).stream().mapToInt(Criterion::getWeight).sum();
            require(CallSection.CRITERIA, sum == 100, "calls.weights-sum." + phase, sum);
        }
        if (call.getSelection() != null) {
            call.getSelection().unknownTieBreak(call.getCriteria())
                    .ifPresent(code -> require(CallSection.CRITERIA, false, "calls.tie-break-unknown", code));
        }
    }

    private void checkForm() {
        for (CallAttachment attachment : call.getForm().getAttachments()) {
            boolean askedOfSomebody = attachment.isOptional()
                    || call.getParticipation().getKinds().stream().anyMatch(kind -> attachment.isRequiredOf(kind.getCode()));
            require(CallSection.ATTACHMENTS, askedOfSomebody, "calls.gap.attachment-of-nobody", attachment.getTitle());
        }
    }

    /** Whoever is excluded is told the article: each thing that is checked rests on one, and each file that is required is checked. */
    private void checkRequirements() {
        List<Requirement> requirements = call.getRequirements();
        require(CallSection.REQUIREMENTS, call.requirement(Requirement.IN_TIME).isPresent(), "calls.gap.requirement-in-time");
        for (Requirement requirement : requirements) {
            require(CallSection.REQUIREMENTS, call.article(requirement.getArticle()).isPresent(), "calls.gap.requirement-article", requirement.getQuestion());
        }
        for (CallAttachment attachment : call.getForm().getAttachments()) {
            boolean isChecked = attachment.isOptional()
                    || requirements.stream().anyMatch(requirement -> requirement.getAttachment().equals(attachment.getCode()));
            require(CallSection.REQUIREMENTS, isChecked, "calls.gap.file-unchecked", attachment.getTitle());
        }
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }

    private void require(CallSection section, boolean there, String otherwise, Object... arguments) {
        if (!there) {
            gaps.add(new CallGap(section, new RuleViolation(otherwise, arguments)));
        }
    }
}
