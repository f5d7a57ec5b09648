package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;

/** What the process that follows somebody after a course asks and orders. */
@Named("followupSteps")
@ApplicationScoped
public class FollowupSteps {

    @Inject
    private ParticipantRecords records;

    @Inject
    private FollowupMessages messages;

    @Inject
    private Clock clock;

    /** Account of whoever is asked; null for somebody without one, whom the coordinator calls. */
    public String person(Long recordId) {
        return records.person(records.get(recordId)).account();
    }

    public void askAtExit(Long recordId) {
        ask(recordId, Moment.EXIT);
    }

    public Date exitRemindAt(Long recordId) {
        return Date.from(term(recordId).remindAt(Moment.EXIT));
    }

    public void remindExit(Long recordId) {
        remind(recordId, Moment.EXIT);
    }

    public Date exitClosesAt(Long recordId) {
        return Date.from(term(recordId).closesAt(Moment.EXIT));
    }

    public void closeExit(Long recordId) {
        close(recordId, Moment.EXIT);
    }

    public Date sixMonthsAt(Long recordId) {
        return Date.from(term(recordId).sixMonthsAt());
    }

    public void askAfterSixMonths(Long recordId) {
        ask(recordId, Moment.SIX_MONTHS);
    }

    public Date sixMonthsRemindAt(Long recordId) {
        return Date.from(term(recordId).remindAt(Moment.SIX_MONTHS));
    }

    public void remindSixMonths(Long recordId) {
        remind(recordId, Moment.SIX_MONTHS);
    }

    public Date sixMonthsClosesAt(Long recordId) {
        return Date.from(term(recordId).closesAt(Moment.SIX_MONTHS));
    }

    public void closeSixMonths(Long recordId) {
        close(recordId, Moment.SIX_MONTHS);
    }

    private Term term(Long recordId) {
        return records.get(recordId).term();
    }

    private void ask(Long recordId, Moment moment) {
        Outcome outcome = new Outcome(records.get(recordId), moment, clock.instant());
        records.add(outcome);
        messages.ask(outcome, records.newCode(outcome));
    }

    private void remind(Long recordId, Moment moment) {
        Outcome outcome = outcome(recordId, moment);
        if (outcome.isOpen()) {
            outcome.reminded(clock.instant());
            messages.remind(outcome, records.newCode(outcome));
        }
    }

    private void close(Long recordId, Moment moment) {
        records.lock(outcome(recordId, moment)).close(clock.instant());
    }

    private Outcome outcome(Long recordId, Moment moment) {
        return records.outcome(records.get(recordId), moment).orElseThrow();
    }
}
