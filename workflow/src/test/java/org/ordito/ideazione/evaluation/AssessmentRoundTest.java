package org.ordito.ideazione.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.calls.Phase;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaApplication;

/** The call asks for two assessments at least, by a panel of three. */
class AssessmentRoundTest {

    private final Call call = SamplePanel.call(2, "SENT");
    private final Panel panel = SamplePanel.panel(call);
    private final IdeaApplication application =
            SamplePanel.application(call, "IDEA-2026-0001", ApplicantKind.ASSOCIATION, SamplePanel.CLOSED);
    private final List<Assessment> current = new ArrayList<>();
    private final AssessmentRound round = new AssessmentRound(application, current);

    @Test
    void asManyAsTheCallAsksForSufficeAndOneLessDoesNot() {
        assertThat(round.suffices()).isFalse();
        scored("uno");
        assertThat(round.suffices()).isFalse();
        scored("due");
        assertThat(round.suffices()).isTrue();
        scored("tre");
        assertThat(round.suffices()).isTrue();
    }

    @Test
    void whoAbstainedOrHasOnlyDeclaredDoesNotCount() {
        scored("uno");
        abstained("due");
        declared("tre");

        assertThat(round.suffices()).isFalse();
        assertThat(round.awaited()).containsExactly("tre");
    }

    @Test
    void theWholePanelIsAskedFirstAndNoSubstitute() {
        panel.admitSubstitute("quattro");

        List<Assessment> asked = round.next(panel, AFTER);

        assertThat(evaluators(asked)).containsExactlyInAnyOrder("uno", "due", "tre");
        assertThat(asked).allSatisfy(one -> {
            assertThat(one.getRound()).isEqualTo(1);
            assertThat(one.getPhase()).isEqualTo(Phase.IDEA);
            assertThat(one.getApplication()).isSameAs(application);
            assertThat(one.isAwaited()).isTrue();
        });
    }

    @Test
    void whatIsJudgedAgainIsAskedOfThoseWhoDidNotAbstainTheSubstituteToo() {
        scored("uno");
        abstained("due");
        scored("tre");
        scored("quattro");
        declared("cinque");

        List<Assessment> asked = round.next(panel, AFTER);

        assertThat(evaluators(asked)).containsExactly("uno", "tre", "quattro", "cinque");
        assertThat(asked).allSatisfy(one -> assertThat(one.getRound()).isEqualTo(2));
    }

    @Test
    void thePlanIsAskedOfThoseAloneWhoJudgedTheIdea() {
        scored("uno");
        abstained("due");
        declared("tre");
        scored("quattro");

        List<Assessment> asked = round.ofPlan();

        assertThat(evaluators(asked)).containsExactly("uno", "quattro");
        assertThat(asked).extracting(Assessment::getPhase).containsOnly(Phase.PLAN);
    }

    private void scored(String evaluator) {
        current.add(SamplePanel.scored(application, evaluator, "1", "1", "1"));
    }

    private void abstained(String evaluator) {
        current.add(new Assessment(application, evaluator));
        current.get(current.size() - 1).abstain(ConflictKind.FAMILY, AFTER);
    }

    private void declared(String evaluator) {
        current.add(new Assessment(application, evaluator));
        current.get(current.size() - 1).declareNoConflict(AFTER);
    }

    private static List<String> evaluators(List<Assessment> assessments) {
        return assessments.stream().map(Assessment::getEvaluator).toList();
    }
}
