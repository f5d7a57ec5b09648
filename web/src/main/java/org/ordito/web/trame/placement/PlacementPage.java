package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Words;
import org.ordito.trame.placement.ConfirmationsDesk;
import org.ordito.trame.placement.InterruptionDesk;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.Party;
import org.ordito.trame.placement.Placement;
import org.ordito.trame.placement.PlacementCase;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.PlacementState;
import org.ordito.trame.placement.TraineeStatus;
import org.ordito.trame.placement.TrainingProject;
import org.ordito.web.text.Language;
import org.ordito.web.text.PageText;

/** One placement: where it stands, its project to confirm, its registers, and what interrupts it. */
@Named
@RequestScoped
public class PlacementPage {

    @Inject
    private Actor actor;

    @Inject
    private PlacementInAddress here;

    @Inject
    private PlacementDesk desk;

    @Inject
    private ConfirmationsDesk confirmations;

    @Inject
    private InterruptionDesk interruptions;

    @Inject
    private PageText text;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Integer ordinal;
    private LocalDate from;
    private LocalDate to;
    private LocalDate lastDay;
    private String reason;
    private TraineeStatus status;
    private String seenReason;

    public PlacementCase getPlacementCase() {
        return here.placement();
    }

    public Placement getPlacement() {
        return here.placement().placement();
    }

    /** The version to read: the one that waits, or the one that holds. */
    public TrainingProject getProject() {
        TrainingProject pending = here.placement().getPending();
        return pending == null ? here.placement().getCurrent() : pending;
    }

    /** For which side whoever looks acts; null for nobody's. */
    public Party getParty() {
        if (getPlacement().getParties().isTrainee(actor)) {
            return Party.TRAINEE;
        }
        return actor.is(Role.LAB_COORDINATOR) ? Party.PROMOTER : getPlacement().getParties().isHostTutor(actor) ? Party.HOST : null;
    }

    public Party[] getParties() {
        return Party.values();
    }

    /** Whether whoever looks has still to confirm. */
    public boolean isToConfirm() {
        return here.placement().getPending() != null && getParty() != null && here.placement().getPending().confirmedAt(getParty()) == null;
    }

    public void confirm() throws IOException {
        desk.confirm(actor, here.number(), getOrdinal(), getParty());
        here.leave("placements.page.confirmed");
    }

    /** Whether the lab has to talk to whoever has not confirmed. */
    public boolean isLate() {
        return isLead() && here.placement().getPending() != null && confirmations.isLate(actor, here.placement().getPending());
    }

    public void chase() throws IOException {
        confirmations.chase(actor, here.number());
        here.leave("placements.page.chased");
    }

    /** The version that was read. */
    public Integer getOrdinal() {
        return ordinal == null ? Integer.valueOf(getProject().getOrdinal()) : ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public void suspend() throws IOException {
        interruptions.suspend(actor, here.number(), from, to, reason);
        here.leave("placements.page.suspended");
    }

    public void moveSuspension() throws IOException {
        interruptions.suspendUntil(actor, here.number(), to);
        here.leave("placements.page.suspension-moved");
    }

    /** A second click comes to the same page. */
    public void endEarly() throws IOException {
        interruptions.endEarly(actor, here.number(), lastDay, reason);
        here.leave("placements.page.ended");
    }

    /** On arrival at the question whether to end it: nothing is asked where nothing can be ended. */
    public void enterEnd() {
        if (!isEndable()) {
            throw new NotAllowed("placement.not-now");
        }
    }

    public boolean isEndable() {
        return getParty() != null && getPlacement().getState().holdsPlace();
    }

    public boolean isUnderWay() {
        return getPlacement().getState().isUnderWay();
    }

    public boolean isChangeable() {
        return isLead() && getPlacement().getState().holdsPlace();
    }

    public boolean isSuspendable() {
        return isLead() && getPlacement().getState() == PlacementState.RUNNING;
    }

    public boolean isLead() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    /** Which limit holds for the person: to look is recorded. */
    public TraineeStatus getStatus() {
        if (status == null) {
            status = desk.lookAtStatus(actor, here.number());
        }
        return status;
    }

    /** Whether the lab may look at why it stands still or has ended. */
    public boolean isReasonWritten() {
        return isLead() && getPlacement().hasReason();
    }

    /** Why it stands still or has ended: to look is recorded. */
    public String getSeenReason() {
        if (seenReason == null) {
            seenReason = desk.lookAtReason(actor, here.number());
        }
        return seenReason;
    }

    public List<PlacementPath.Moment> getPath() {
        return PlacementPath.of(getPlacement(), instant -> instant == null ? null : RomeTime.dayOf(instant));
    }

    public String when(PlacementPath.Moment moment) {
        return moment.day() == null ? text.of("placements.path.later") : text.day(moment.day());
    }

    /** What happens next, and by when, for whoever looks. */
    public String getNext() {
        String who = getParty() == null ? "PROMOTER" : getParty().name();
        String key = isToConfirm() ? "confirm" : here.placement().getPending() != null ? "others" : getPlacement().getState().name();
        return text.of("placements.next." + (key.equals("RUNNING") ? "RUNNING." + who : key), text.day(getPlacement().getStartsOn()), text.day(getPlacement().getEndsOn()),
                getPlacement().suspension().map(pause -> text.day(pause.getTo())).orElse(""), getPlacement().getHost().getName());
    }

    public String month(MonthRegister register) {
        return Words.month(register.getMonth()).in(language.getLocale());
    }

    /** The name of somebody whom the placement names. */
    public String name(String account) {
        return here.placement().names().getOrDefault(account, account);
    }

    public String getAddress() {
        return PlacementInAddress.address(actor, getPlacement());
    }

    public LocalDate getToday() {
        return RomeTime.dayOf(clock.instant());
    }

    public Instant confirmedAt(Party party) {
        return getProject().confirmedAt(party);
    }

    public LocalDate getFrom() {
        return from == null ? getToday() : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public LocalDate getLastDay() {
        return lastDay == null ? getToday() : lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
