package org.ordito.ideazione.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** Who gives a path to another coach, and who learns that it was given. */
class CoachReplacementTest {

    private final CoachingPolicy policy = new CoachingPolicy();
    private final CoachingPath path = new CoachingPath(AnIdea.inCoaching(), "coach1", 10, AnIdea.BEGUN);

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAnOfficerReplacesACoach(Role role) {
        assertThat(policy.mayReplace(new Actor("somebody", "", Set.of(role)), path.getApplication()).isGranted()).isEqualTo(role == Role.OFFICER);
    }

    @Test
    void nobodyGivesTheirOwnIdeaToACoach() {
        Actor applicant = new Actor(path.getApplication().getApplicant(), "", Set.of(Role.OFFICER));
        assertThat(policy.mayReplace(applicant, path.getApplication()).reason()).isEqualTo("application.own-case");
    }

    @Test
    void onlyTheFormerCoachLearnsWhyAndReadsThePathNoMore() {
        Actor former = new Actor("coach1", "", Set.of(Role.COACH));
        Actor next = new Actor("coach2", "", Set.of(Role.COACH));
        path.passOn("coach1", "coach2", "Is on leave.", AnIdea.BEGUN);
        FormerCoach told = path.former(former).orElseThrow();
        assertThat(policy.mayLearn(former, told).isGranted()).isTrue();
        assertThat(policy.mayLearn(next, told).isGranted()).isFalse();
        assertThat(policy.maySee(former, path).isGranted()).isFalse();
        assertThat(policy.mayLead(former, path).isGranted()).isFalse();
        assertThat(policy.mayLead(next, path).isGranted()).isTrue();
    }
}
