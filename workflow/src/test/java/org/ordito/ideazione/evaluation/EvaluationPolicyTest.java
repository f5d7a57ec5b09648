package org.ordito.ideazione.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class EvaluationPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final EvaluationPolicy policy = new EvaluationPolicy();
    private final Call call = SamplePanel.call(2, "SENT");
    private final IdeaApplication application =
            SamplePanel.application(call, "IDEA-2026-0001", ApplicantKind.INDIVIDUAL, SamplePanel.CLOSED);
    private final Assessment mine = SamplePanel.scored(application, "uno", "1", "1", "1");
    private final Assessment other = new Assessment(application, "due");

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheManagerAppoints(Role role) {
        assertThat(policy.mayAppoint(somebody(role), false).isGranted()).isEqualTo(role == Role.MANAGER);
    }

    @Test
    void onlyWhoWasAskedJudges() {
        assertThat(policy.mayJudge(new Actor("uno", "", Set.of(Role.EVALUATOR)), mine).isGranted()).isTrue();
        assertThat(policy.mayJudge(new Actor("due", "", Set.of(Role.EVALUATOR)), mine).isGranted()).isFalse();
        assertThat(policy.mayJudge(new Actor("uno", "", Set.of(Role.CITIZEN)), mine).isGranted()).isFalse();
        assertThat(policy.mayJudge(Actor.ANONYMOUS, mine).isGranted()).isFalse();
    }

    @Test
    void nobodySeesAnythingOfAnApplicationBeforeDeclaring() {
        Actor due = new Actor("due", "", Set.of(Role.EVALUATOR));
        assertThat(policy.maySeeApplication(due, other).reason()).isEqualTo("evaluation.declare-first");
        assertThat(policy.maySeeApplication(new Actor("uno", "", Set.of(Role.EVALUATOR)), other).isGranted()).isFalse();

        other.declareNoConflict(AFTER);

        assertThat(policy.maySeeApplication(due, other).isGranted()).isTrue();
        assertThat(policy.maySeeApplication(new Actor("uno", "", Set.of(Role.EVALUATOR)), other).isGranted()).isFalse();
        assertThat(policy.maySeeApplication(new Actor("due", "", Set.of(Role.MANAGER)), other).isGranted()).isFalse();
    }

    @Test
    void whoAbstainedSeesNothing() {
        other.abstain(ConflictKind.FAMILY, AFTER);
        assertThat(policy.maySeeApplication(new Actor("due", "", Set.of(Role.EVALUATOR)), other).reason()).isEqualTo("evaluation.abstained");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySeesScoresBeforeAllAreIn(Role role) {
        assertThat(policy.maySeeScores(somebody(role), application, List.of(mine, other)).reason()).isEqualTo("evaluation.scores-hidden");
        assertThat(policy.maySeeScores(new Actor("uno", "", Set.of(role)), application, List.of(mine, other)).isGranted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whenAllAreInTheOfficeAndWhoJudgedSeeThem(Role role) {
        other.abstain(ConflictKind.WORK, AFTER);
        List<Assessment> all = List.of(mine, other, SamplePanel.scored(application, "tre", "1", "1", "1"));

        assertThat(policy.maySeeScores(somebody(role), application, all).isGranted()).isEqualTo(OFFICE.contains(role));
        assertThat(policy.maySeeScores(new Actor("uno", "", Set.of(Role.EVALUATOR)), application, all).isGranted()).isTrue();
        assertThat(policy.maySeeScores(new Actor("due", "", Set.of(Role.EVALUATOR)), application, all).isGranted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodySeesScoresWhileASubstituteIsStillToBeFound(Role role) {
        other.abstain(ConflictKind.WORK, AFTER);

        assertThat(policy.maySeeScores(somebody(role), application, List.of(mine, other)).reason()).isEqualTo("evaluation.scores-hidden");
        assertThat(policy.maySeeScores(new Actor("uno", "", Set.of(Role.EVALUATOR)), application, List.of(mine, other)).isGranted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void planScoresAreForItsApplicantAndTheOfficeOnceAllAreIn(Role role) {
        List<Assessment> all = List.of(mine, SamplePanel.scored(application, "tre", "1", "1", "1"));
        Actor applicant = new Actor(application.getApplicant(), "", Set.of(Role.CITIZEN));

        assertThat(policy.maySeePlanScores(somebody(role), application, all).isGranted()).isEqualTo(OFFICE.contains(role));
        assertThat(policy.maySeePlanScores(applicant, application, all).isGranted()).isTrue();
        assertThat(policy.maySeePlanScores(applicant, application, List.of(mine, other)).reason()).isEqualTo("evaluation.scores-hidden");
    }

    @Test
    void scoresAreShownUnderLettersAndOnlySubmittedOnes() {
        Panel panel = SamplePanel.panel(call);

        List<LetteredScores> shown = LetteredScores.of(panel, List.of(mine, other));

        assertThat(shown).singleElement().satisfies(one -> {
            assertThat(one.letter()).isEqualTo(panel.letterOf("uno"));
            assertThat(one.scores().get("need").motivation()).isEqualTo(SamplePanel.MOTIVATION);
        });
    }

    @Test
    void whatIsJudgedTellsNoWayToReachTheApplicant() {
        assertThat(JudgedIdea.of(application.getContent()).toString())
                .contains("Idea IDEA-2026-0001").doesNotContain("a@demo.invalid", "Referente", "Nome di");
    }

    private static Actor somebody(Role role) {
        return new Actor("somebody", "", Set.of(role));
    }
}
