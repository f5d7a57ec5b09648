package org.ordito.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class PeoplePolicyTest {

    private final PeoplePolicy policy = new PeoplePolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdministratorsKeepTheAccounts(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));

        assertThat(policy.mayAdminister(somebody).isGranted()).isEqualTo(role == Role.ADMINISTRATOR);
        assertThat(policy.mayInvite(somebody).isGranted()).isFalse();
    }

    @Test
    void onlyThePortalMakesTheFirstCodeAndAnyVisitorMayTryIt() {
        assertThat(policy.mayInvite(Actor.SYSTEM).isGranted()).isTrue();
        assertThat(policy.mayInvite(Actor.ANONYMOUS).isGranted()).isFalse();
        assertThat(policy.mayTryCode(Actor.ANONYMOUS).isGranted()).isTrue();
        assertThat(policy.mayAdminister(Actor.ANONYMOUS).isGranted()).isFalse();
    }
}
