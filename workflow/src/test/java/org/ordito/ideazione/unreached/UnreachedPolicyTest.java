package org.ordito.ideazione.unreached;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class UnreachedPolicyTest {

    private final UnreachedPolicy policy = new UnreachedPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void officersTellEverybodyAndOperatorsTheirs(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));
        boolean isOperator = role == Role.FOCAL_POINT;

        assertThat(policy.mayTell(somebody).reason()).isEqualTo(role == Role.OFFICER || isOperator ? null : "notifications.office-only");
        assertThat(policy.mayTellEverybody(somebody).reason()).isEqualTo(role == Role.OFFICER ? null : "notifications.office-only");
    }
}
