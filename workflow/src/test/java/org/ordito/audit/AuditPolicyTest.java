package org.ordito.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class AuditPolicyTest {

    private final AuditPolicy policy = new AuditPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void theTrailIsReadByWhoAuditsOrAdministers(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));

        assertThat(policy.mayRead(somebody).isGranted()).isEqualTo(role == Role.AUDITOR || role == Role.ADMINISTRATOR);
    }

    @Test
    void aVisitorReadsNothing() {
        assertThat(policy.mayRead(Actor.ANONYMOUS).isGranted()).isFalse();
    }
}
