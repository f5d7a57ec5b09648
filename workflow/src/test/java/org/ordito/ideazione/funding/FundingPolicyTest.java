package org.ordito.ideazione.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class FundingPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final FundingPolicy policy = new FundingPolicy();
    private final IdeaApplication application = AGrant.awaited();

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficerProposesTheManagerDecidesTheOfficeLooks(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));
        boolean isOffice = OFFICE.contains(role);

        assertThat(policy.mayPropose(somebody, false).reason()).isEqualTo(role == Role.OFFICER ? null : "funding.officer-only");
        assertThat(policy.mayDecide(somebody, false).reason()).isEqualTo(role == Role.MANAGER ? null : "funding.manager-only");
        assertThat(policy.maySeeOrder(somebody, false).reason()).isEqualTo(isOffice ? null : "funding.staff-only");
        assertThat(policy.maySeeGrant(somebody, application).reason()).isEqualTo(isOffice ? null : "funding.not-yours");
    }

    @Test
    void anApplicantSeesTheOwnGrantAndNotWhoElseIsInTheOrder() {
        Actor applicant = new Actor("associazione", "", Set.of(Role.CITIZEN));

        assertThat(policy.maySeeGrant(applicant, application).isGranted()).isTrue();
        assertThat(policy.maySeeOrder(applicant, true).reason()).isEqualTo("funding.staff-only");
        assertThat(policy.maySeeGrant(Actor.ANONYMOUS, application).reason()).isEqualTo("funding.not-yours");
    }

    @Test
    void everybodySeesWhatIsPublished() {
        assertThat(policy.maySeePublished(Actor.ANONYMOUS).isGranted()).isTrue();
    }
}
