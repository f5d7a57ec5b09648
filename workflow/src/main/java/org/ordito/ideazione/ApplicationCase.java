package org.ordito.ideazione;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.ordito.audit.AuditEvent;
import org.ordito.calls.Terms;
import org.ordito.documents.StoredDocument;
import org.ordito.engine.WorkItem;
import org.ordito.letters.Letter;
import org.ordito.notifications.OutboxMessage;
import org.ordito.protocol.ProtocolEntry;

/**
 * One application with all that its page shows to the person who asked.
 *
 * @param isInside   whether that person is of the staff; the applicant gets no audit events and sees only released outcomes
 * @param isApplicant whether it is that person's
 * @param isInHands  whether that person does what the applicant does: the applicant, or the operator with the mandate
 * @param hasAccount whether the applicant can sign in
 * @param isAccountOffered whether that person may open an account for the applicant, who has none
 * @param waiting    what is open on the application and on all that hangs from it
 * @param remarks    what was remarked of one that arrived on paper; empty for the applicant
 * @param messages   what was written to the applicant about it, newest first
 * @param letters    written to the applicant, oldest first; the applicant sees those that were delivered
 * @param protocol   its entries in the protocol register, oldest first
 * @param events     who did what, newest first; empty for the applicant
 */
public record ApplicationCase(IdeaApplication application, boolean isInside, boolean isApplicant, boolean isInHands, boolean hasAccount, boolean isAccountOffered, List<Attachment> attachments,
        List<ArrivalRemark> remarks, List<WorkItem> waiting, List<OutboxMessage> messages, List<Letter> letters, List<ProtocolEntry> protocol, List<AuditEvent> events) {

    /** What waits for the applicant. */
    public List<WorkItem> waitingForApplicant() {
        return waiting.stream().filter(item -> application.getApplicant().equals(item.getPerson())).toList();
    }

    /** What waits for the staff. */
    public List<WorkItem> waitingForOffice() {
        return waiting.stream().filter(item -> !application.getApplicant().equals(item.getPerson())).toList();
    }

    /** Whether the next step is the office's: who was turned down may only ask for a review. */
    public boolean isOfficeTurn() {
        return waitingForApplicant().isEmpty() && !shownState().isEnded() && !shownState().isTurnedDown();
    }

    /** The names of its files in which a virus was found, which nobody can open. */
    public List<String> infectedFiles() {
        return attachments.stream().map(Attachment::getDocument).filter(StoredDocument::isInfected).map(StoredDocument::getFilename).toList();
    }

    /** The state as the person who asked may see it. */
    public ApplicationState shownState() {
        return isInside ? application.getState() : application.visibleState();
    }

    /** The steps taken, as the person who asked may see them. */
    public List<StateChange> shownHistory() {
        return isInside ? application.getHistory() : application.visibleHistory();
    }

    /**
     * By when the next step is due; null when there is no term. While the outcome is kept back the date is the call's, the
     * same for every application: the dates of the single works would tell who is still being evaluated.
     */
    public Instant nextBy() {
        Terms terms = application.getCall().getTerms();
        return switch (application.visibleState()) {
            case SUBMITTED -> application.getCall().getClosesAt();
            case ADMISSIBILITY -> isInside ? firstDue() : checkExpectedBy();
            case AWAITING_PANEL, EVALUATION -> isInside && firstDue() != null ? firstDue() : selectionExpectedBy();
            case RANKED -> Terms.daysAfter(application.getOutcomeReleasedAt(), terms.getReview());
            case COACHING -> dueOrElse(Terms.daysAfter(application.getStateSince(), terms.getCoaching()));
            case AWAITING_FUNDING -> dueOrElse(Terms.daysAfter(application.getStateSince(), terms.getApproval()));
            default -> firstDue();
        };
    }

    /** Whether the applicant may take it back now, as far as the applicant can know. */
    public boolean isWithdrawalOffered() {
        return isInHands && (application.visibleState().allowsWithdrawal() || application.visibleState().allowsRenunciation());
    }

    private Instant firstDue() {
        return waiting.stream().map(WorkItem::getDueAt).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private Instant dueOrElse(Instant otherwise) {
        return firstDue() == null ? otherwise : firstDue();
    }

    /** The days that the call gives for the check, from its deadline; checked again after a review, the outcome comes with the new ranking. */
    private Instant checkExpectedBy() {
        return application.reopening().isPresent() ? selectionExpectedBy()
                : Terms.daysAfter(application.getCall().getClosesAt(), application.getCall().getTerms().getAdmissibility());
    }

    /** All the days that the call gives for judging, from its deadline, or from the review that was accepted; the panel is appointed meanwhile. */
    private Instant selectionExpectedBy() {
        Terms terms = application.getCall().getTerms();
        int check = terms.getAdmissibility() + terms.getPreFeasibility();
        return application.reopening()
                .map(again -> Terms.daysAfter(again.getAt(), (again.getState() == ApplicationState.ADMISSIBILITY ? check : 0) + terms.getEvaluation()))
                .orElseGet(() -> Terms.daysAfter(application.getCall().getClosesAt(), Math.max(check, terms.getPanel()) + terms.getEvaluation()));
    }
}
