package org.ordito.ideazione.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class ReplacementPolicyTest {

    private final ReplacementPolicy policy = new ReplacementPolicy();
    private final IdeaApplication application = SamplePanel.application(SamplePanel.call(2, "SENT"), "IDEA-2026-0001", ApplicantKind.INDIVIDUAL, SamplePanel.CLOSED);

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheManagerReplacesAnEvaluator(Role role) {
        assertThat(policy.mayReplace(somebody(role), false).isGranted()).isEqualTo(role == Role.MANAGER);
        assertThat(policy.mayReplace(somebody(role), true).isGranted()).as("where an application of the call is their own").isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficeSeesWhatIsLate(Role role) {
        assertThat(policy.maySeeLate(somebody(role)).isGranted()).isEqualTo(EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR).contains(role));
    }

    @Test
    void onlyWhoWasReplacedLearnsWhy() {
        Assessment taken = new Assessment(application, "uno");
        taken.passOn("due", "Is ill.", SamplePanel.AFTER);
        assertThat(policy.mayLearn(new Actor("uno", "", Set.of(Role.EVALUATOR)), taken).isGranted()).isTrue();
        assertThat(policy.mayLearn(new Actor("due", "", Set.of(Role.EVALUATOR)), taken).isGranted()).isFalse();
        assertThat(policy.mayLearn(Actor.ANONYMOUS, taken).isGranted()).isFalse();
    }

    private static Actor somebody(Role role) {
        return new Actor("somebody", "", Set.of(role));
    }
}
