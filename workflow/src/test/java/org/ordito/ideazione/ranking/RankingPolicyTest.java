package org.ordito.ideazione.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class RankingPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final RankingPolicy policy = new RankingPolicy();
    private final SampleRanking sample = new SampleRanking(2);

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficerComputesTheManagerDecidesTheOfficeLooks(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));

        assertThat(policy.mayCompute(somebody, false).isGranted()).isEqualTo(role == Role.OFFICER);
        assertThat(policy.mayDecide(somebody, false).isGranted()).isEqualTo(role == Role.MANAGER);
        assertThat(policy.maySeeInside(somebody, false).isGranted()).isEqualTo(OFFICE.contains(role));
        assertThat(policy.maySee(somebody, sample.computed(), false).isGranted()).isEqualTo(OFFICE.contains(role));
        assertThat(policy.maySeeOutcome(somebody, sample.application(1)).isGranted()).isFalse();
    }

    @Test
    void everybodySeesWhatIsPublished() {
        assertThat(policy.maySee(Actor.ANONYMOUS, sample.published(), true).isGranted()).isTrue();
        assertThat(policy.maySee(Actor.ANONYMOUS, new SampleRanking(2).computed(), false).isGranted()).isFalse();
    }

    @Test
    void anApplicantSeesTheOwnOutcomeOnceItIsReleased() {
        Actor applicant = new Actor("chi-IDEA-2026-0001", "", Set.of(Role.CITIZEN));
        assertThat(policy.maySeeOutcome(applicant, sample.application(1)).reason()).isEqualTo("ranking.unreleased");

        sample.published();

        assertThat(policy.maySeeOutcome(applicant, sample.application(1)).isGranted()).isTrue();
        assertThat(policy.mayRequestReview(applicant, sample.application(1)).isGranted()).isTrue();
        assertThat(policy.maySeeOutcome(applicant, sample.application(2)).reason()).isEqualTo("ranking.applicant-only");
    }
}
