package org.ordito.ideazione.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.funding.AGrant;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class PaymentPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final PaymentPolicy policy = new PaymentPolicy();
    private final IdeaApplication application = AGrant.of("48000").getApplication();

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficerChecksAndTheOfficeLooks(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));

        assertThat(policy.maySee(somebody, application).reason()).isEqualTo(OFFICE.contains(role) ? null : "payments.not-yours");
        assertThat(policy.mayClaim(somebody, application).reason()).isEqualTo("payments.applicant-only");
        assertThat(policy.mayCheck(somebody, application).reason()).isEqualTo(role == Role.OFFICER ? null : "payments.officer-only");
    }

    @Test
    void theApplicantClaims() {
        Actor applicant = new Actor("associazione", "", Set.of(Role.CITIZEN));

        assertThat(policy.maySee(applicant, application).isGranted()).isTrue();
        assertThat(policy.mayClaim(applicant, application).isGranted()).isTrue();
    }

    @Test
    void nobodyChecksTheOwnProject() {
        Actor both = new Actor("associazione", "", Set.of(Role.CITIZEN, Role.OFFICER));

        assertThat(policy.mayCheck(both, application).reason()).isEqualTo("application.own-case");
    }
}
