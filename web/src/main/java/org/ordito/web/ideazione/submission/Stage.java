package org.ordito.web.ideazione.submission;

import static org.ordito.ideazione.ApplicationState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ordito.ideazione.ApplicationState;

/** The stages of the way as pages draw them; {@code application.stage.X} names each. */
public enum Stage {
    SENT(EnumSet.of(SUBMITTED)),
    JUDGED(EnumSet.of(ADMISSIBILITY, DOCUMENT_INTEGRATION, INADMISSIBLE, PRE_FEASIBILITY, AWAITING_PANEL, EVALUATION, EVALUATED, BELOW_THRESHOLD)),
    RANKING(EnumSet.of(RANKED)),
    COACHED(EnumSet.of(COACHING)),
    PLANNED(EnumSet.of(BUSINESS_PLAN, PLAN_SCORING)),
    GRANTED(EnumSet.of(AWAITING_FUNDING, AWAITING_MONEY, FUNDED, GRANT_INTEGRATION)),
    PROJECT(EnumSet.of(IN_PROGRESS)),
    DONE(EnumSet.of(CLOSED));

    private final Set<ApplicationState> states;

    Stage(Set<ApplicationState> states) {
        this.states = states;
    }

    /** The stages that come after the one of this state; none when the way has ended or leads nowhere. */
    static List<Stage> after(ApplicationState state) {
        if (state.isEnded() || state == INADMISSIBLE || state == BELOW_THRESHOLD) {
            return List.of();
        }
        return Arrays.stream(values()).filter(stage -> stage.compareTo(of(state)) > 0).toList();
    }

    private static Stage of(ApplicationState state) {
        return Arrays.stream(values()).filter(stage -> stage.states.contains(state)).findFirst().orElse(DONE);
    }
}
