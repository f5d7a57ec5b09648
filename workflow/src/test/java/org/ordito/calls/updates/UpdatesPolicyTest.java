package org.ordito.calls.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.calls.Call;
import org.ordito.calls.PublishedCall;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class UpdatesPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final UpdatesPolicy policy = new UpdatesPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficeReadsHowManyFollowAndThePortalTidiesUp(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));

        assertThat(policy.mayCount(somebody).reason()).isEqualTo(OFFICE.contains(role) ? null : "updates.office-only");
        assertThat(policy.mayTidyUp(somebody).reason()).isEqualTo("updates.office-only");
        assertThat(policy.mayTidyUp(Actor.SYSTEM).isGranted()).isTrue();
    }

    @Test
    void aCallIsFollowedFromItsPublicationUntilItIsConcluded() {
        Call call = PublishedCall.withId("ideazione-2026", 1L);
        assertThat(policy.mayFollow(PublishedCall.draft("ideazione-2026")).reason()).isEqualTo("updates.concluded");
        assertThat(policy.mayFollow(call).isGranted()).isTrue();

        call.open();
        call.close(call.getClosesAt());
        assertThat(policy.mayFollow(call).isGranted()).as("closed").isTrue();

        call.conclude();
        assertThat(policy.mayFollow(call).reason()).isEqualTo("updates.concluded");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nineteencharacters0", "twenty.characters.00", "twenty characters 00"})
    void whatIsNoCodeOpensNothing(String code) {
        assertThat(policy.mayUseCode(code).reason()).isEqualTo("updates.code-unknown");
    }

    @Test
    void whoeverHoldsACodeUsesIt() {
        assertThat(policy.mayUseCode(LinkCode.random().text()).isGranted()).isTrue();
        assertThat(policy.mayUseCode("a".repeat(65)).isGranted()).isFalse();
    }
}
