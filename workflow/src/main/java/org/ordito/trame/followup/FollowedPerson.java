package org.ordito.trame.followup;

import java.util.List;
import org.ordito.trame.enrolment.Participant;

/**
 * One person of a course as the coordinator follows them: whether they have answered, and not what.
 *
 * @param record   null for a course that has not started
 * @param outcomes what they were asked, first to last
 */
public record FollowedPerson(Participant person, ParticipantRecord record, List<Outcome> outcomes) {

    /** What was asked when they left; null for nothing yet. */
    public Outcome getExit() {
        return at(Moment.EXIT);
    }

    /** What was asked six months later; null for nothing yet. */
    public Outcome getSixMonths() {
        return at(Moment.SIX_MONTHS);
    }

    private Outcome at(Moment moment) {
        return outcomes.stream().filter(outcome -> outcome.getMoment() == moment).findFirst().orElse(null);
    }

    /** Whether something waits for their answer. */
    public boolean isAsked() {
        return outcomes.stream().anyMatch(Outcome::isOpen);
    }
}
