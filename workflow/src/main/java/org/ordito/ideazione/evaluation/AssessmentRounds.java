package org.ordito.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;

/** Who is asked about an application, and when that suffices. */
@ApplicationScoped
class AssessmentRounds {

    @Inject
    private Panels panels;

    @Inject
    private Assessments assessments;

    @Inject
    private Clock clock;

    /** Asks the whole panel; when it has judged already, asks again those who did not abstain. */
    void openIdea(IdeaApplication application) {
        List<Assessment> earlier = assessments.current(application, Phase.IDEA);
        if (earlier.isEmpty()) {
            panels.of(application.getCall().id()).regularMembers()
                    .forEach(member -> assessments.add(new Assessment(application, member)));
        } else {
            earlier.stream().filter(assessment -> !assessment.isAbstained())
                    .forEach(assessment -> assessments.add(assessment.again(clock.instant())));
        }
    }

    /** Asks those who have judged the idea. */
    void openPlan(IdeaApplication application) {
        assessments.current(application, Phase.IDEA).stream().filter(Assessment::isSubmitted)
                .forEach(assessment -> assessments.add(assessment.ofPlan()));
    }

    /** The accounts of those who are still to declare or to score. */
    List<String> awaited(IdeaApplication application, Phase phase) {
        return assessments.current(application, phase).stream().filter(Assessment::isAwaited).map(Assessment::getEvaluator).toList();
    }

    /** Whether as many members as the call asks for have scored the idea. */
    boolean suffices(IdeaApplication application) {
        long scored = assessments.current(application, Phase.IDEA).stream().filter(Assessment::isSubmitted).count();
        return scored >= application.getCall().getSelection().getMinimumAssessments();
    }
}
