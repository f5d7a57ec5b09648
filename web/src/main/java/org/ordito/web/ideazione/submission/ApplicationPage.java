package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.engine.WorkItem;
import org.ordito.ideazione.ApplicationCase;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.ideazione.submission.BegunAgain;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.ReceivedAt;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** One application, for its applicant and for the staff: where it stands, what happens next, what was written. */
@Named
@RequestScoped
public class ApplicationPage {

    @Inject
    private Actor actor;

    @Inject
    private ApplicationDesk desk;

    @Inject
    private FundingDesk funding;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private ReceivedAt receivedAt;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private ApplicationCase opened;
    private Boolean renouncing;

    public ApplicationCase getOpened() {
        if (opened == null) {
            opened = desk.open(actor, here.number());
        }
        return opened;
    }

    public IdeaApplication getApplication() {
        return getOpened().application();
    }

    /** The state in the words of who asks. */
    public String getStateName() {
        return stateName(getOpened().shownState());
    }

    public String stateName(ApplicationState state) {
        return text.of((getOpened().isInside() ? "application.state.staff." : "application.state.applicant.") + state);
    }

    /** Whether leaving now means renouncing a grant. */
    public boolean isRenunciation() {
        return getApplication().visibleState().allowsRenunciation();
    }

    /** Whether it is eligible and waits for money to come back. */
    public boolean isAwaitingMoney() {
        return getOpened().shownState() == ApplicationState.AWAITING_MONEY;
    }

    /** What was approved and waits for its act, in euro; null while there is nothing. */
    public BigDecimal getApproved() {
        return isRenunciation() ? funding.approved(actor, here.number()) : null;
    }

    /** Until when it waits for money. */
    public Instant getMoneyAwaitedUntil() {
        return funding.moneyAwaitedUntil(actor, here.number());
    }

    /** Words for by when the next step is to be expected; null when there is no date to tell. */
    public String getExpected() {
        Instant by = getOpened().nextBy();
        ApplicationState shown = getOpened().shownState();
        if (by == null || shown == ApplicationState.RANKED && by.isBefore(receivedAt.instant())) {
            return null;
        }
        return text.of(switch (shown) {
            case SUBMITTED -> "application.page.call-closes";
            case RANKED -> "application.page.review-ends";
            default -> "application.page.expected-by";
        }, text.instant(by));
    }

    /** What happens next, in words: who was excluded and knows the outcome is told about the review. */
    public String getNext() {
        ApplicationState shown = getOpened().shownState();
        boolean isTold = shown == ApplicationState.INADMISSIBLE && getApplication().isOutcomeReleased();
        return text.of("application.next." + shown + (isTold ? "-told" : ""));
    }

    /** Whether the person who asks may give what an evaluator is to judge to somebody else. */
    public boolean isEvaluatorReplaceable() {
        return getOpened().isInside() && actor.is(Role.MANAGER) && getApplication().isBeingEvaluated();
    }

    /** Whether the person who asks may give the path to another coach. */
    public boolean isCoachReplaceable() {
        return getOpened().isInside() && actor.is(Role.OFFICER) && getOpened().waiting().stream().anyMatch(item -> item.getTaskKey().equals("Task_Coach"));
    }

    /** The stages that are still ahead if all goes well. */
    public List<Stage> getStagesAhead() {
        return Stage.after(getOpened().shownState());
    }

    /** What a work item asks, in words. */
    public String task(WorkItem item) {
        return text.of("work.task." + item.getTaskKey());
    }

    /** Whether the person who asks may take this work up from here. */
    public boolean isMine(WorkItem item) {
        return isOwn(item) || actor.roles().stream().anyMatch(role -> role.name().equals(item.getRole()));
    }

    /** Whether this is the applicant's work and the person who asks may do it: of what waits for an applicant the focal point sends documents. */
    public boolean isOwn(WorkItem item) {
        return actor.isPerson(item.getPerson()) || getOpened().isInHands() && item.getTaskKey().equals("Task_SendDocuments");
    }

    /** Whether what was withdrawn can be sent again: while the call takes applications. */
    public boolean isAgainOffered() {
        return getApplication().getState() == ApplicationState.WITHDRAWN && getApplication().isOf(actor)
                && getApplication().getCall().accepts(receivedAt.instant());
    }

    /** Takes it up in a draft, or goes on with the one in which something is written already, and says so. */
    public void beginAgain() throws IOException {
        BegunAgain begun = submissions.beginAgain(actor, here.number());
        if (!begun.isTakenUp()) {
            Messages.addFlashGlobalInfo(text.of("application.page.again-there"));
        }
        Faces.redirect(DraftPage.address(begun.draft().getPublicId(), begun.draft().getStep()));
    }

    /** Does what the page asked about: a grant approved since then is not given up by who meant to withdraw. */
    public void withdraw() throws IOException {
        if (renouncing) {
            desk.renounce(actor, here.number());
        } else {
            desk.withdraw(actor, here.number());
        }
        here.leave("application", renouncing ? "application.page.renounced" : "application.page.withdrawn");
    }

    /** Whether the page that was sent asked about a renunciation. */
    public Boolean getRenouncing() {
        return renouncing == null ? Boolean.valueOf(isRenunciation()) : renouncing;
    }

    public void setRenouncing(Boolean renouncing) {
        this.renouncing = renouncing;
    }
}
