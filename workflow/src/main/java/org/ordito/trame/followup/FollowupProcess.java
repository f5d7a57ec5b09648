package org.ordito.trame.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.platform.RuleViolation;

/** What we tell the process that follows somebody after a course. */
@ApplicationScoped
public class FollowupProcess {

    @Inject
    private Processes processes;

    /** They have left the course, with its end or before. */
    void left(ParticipantRecord record) {
        processes.start("lab-followup", record.getNumber(), Map.of("recordId", record.id()));
    }

    /** They are back in the course. @throws RuleViolation {@code followup.return-over} where nothing waits for it, as in a case that stayed with an earlier diagram */
    void returned(ParticipantRecord record) {
        if (!processes.correlateIfAwaited("Msg_Returned", record.getNumber())) {
            throw new RuleViolation("followup.return-over");
        }
    }

    /** They have answered, or the coordinator for them. */
    void answered(Outcome outcome) {
        processes.completeForAnybody(outcome.getRecord().getNumber(), outcome.getMoment() == Moment.EXIT ? "Task_AnswerExit" : "Task_AnswerSixMonths");
    }
}
