package org.ordito.ideazione.monitoring;

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

class MonitoringPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final MonitoringPolicy policy = new MonitoringPolicy();
    private final IdeaApplication application = AGrant.of("48000").getApplication();

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficerVerifiesTheManagerHandlesDelaysTheOfficeLooks(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));

        assertThat(policy.maySee(somebody, application).reason()).isEqualTo(OFFICE.contains(role) ? null : "monitoring.not-yours");
        assertThat(policy.mayReport(somebody, application).reason()).isEqualTo("monitoring.applicant-only");
        assertThat(policy.mayVerify(somebody, application).reason()).isEqualTo(role == Role.OFFICER ? null : "monitoring.officer-only");
        assertThat(policy.mayHandleDelay(somebody, application).reason()).isEqualTo(role == Role.MANAGER ? null : "monitoring.manager-only");
    }

    @Test
    void theApplicantReports() {
        Actor applicant = new Actor("associazione", "", Set.of(Role.CITIZEN));

        assertThat(policy.maySee(applicant, application).isGranted()).isTrue();
        assertThat(policy.mayReport(applicant, application).isGranted()).isTrue();
    }

    @Test
    void nobodyVerifiesTheOwnProject() {
        Actor both = new Actor("associazione", "", Set.of(Role.CITIZEN, Role.OFFICER));

        assertThat(policy.mayVerify(both, application).reason()).isEqualTo("application.own-case");
    }
}
