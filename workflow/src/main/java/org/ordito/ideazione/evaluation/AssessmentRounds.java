package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ordito.calls.Phase;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;

/** Opens the rounds in which applications are judged, and knows where they stand: the rules are those of {@link AssessmentRound}. */
@ApplicationScoped
class AssessmentRounds {

    @Inject
    private Panels panels;

    @Inject
    private Assessments assessments;

    @Inject
    private Clock clock;

    /** The plan is judged from the state in which it is scored; before, and until then, the idea. */
    static Phase phaseOf(IdeaApplication application) {
        return application.getState().ordinal() >= ApplicationState.PLAN_SCORING.ordinal() ? Phase.PLAN : Phase.IDEA;
    }

    /** See {@link AssessmentRound#next}. */
    void openIdea(IdeaApplication application) {
        round(application, Phase.IDEA).next(panels.of(application.getCall().id()), clock.instant()).forEach(assessments::add);
    }

    /** See {@link AssessmentRound#ofPlan}. */
    void openPlan(IdeaApplication application) {
        round(application, Phase.IDEA).ofPlan().forEach(assessments::add);
    }

    List<String> awaited(IdeaApplication application, Phase phase) {
        return round(application, phase).awaited();
    }

    boolean suffices(IdeaApplication application) {
        return round(application, Phase.IDEA).suffices();
    }

    private AssessmentRound round(IdeaApplication application, Phase phase) {
        return new AssessmentRound(application, assessments.current(application, phase));
    }
}
