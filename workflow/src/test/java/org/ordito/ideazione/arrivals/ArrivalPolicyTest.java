package org.ordito.ideazione.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.ideazione.submission.SampleDraft;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class ArrivalPolicyTest {

    private final ArrivalPolicy policy = new ArrivalPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void operatorsAndOfficersTakeInAndTheOfficeReads(Role role) {
        Actor who = new Actor("somebody", "Somebody", Set.of(role));
        boolean takesIn = role == Role.FOCAL_POINT || role == Role.OFFICER;

        assertThat(policy.mayTakeIn(who).isGranted()).isEqualTo(takesIn);
        assertThat(policy.mayRead(who).isGranted()).isEqualTo(takesIn || role == Role.MANAGER || role == Role.AUDITOR);
    }

    @Test
    void callTakesInFromItsOpeningUntilOutcomesAreUnderWay() {
        Call call = SampleDraft.call();
        assertThat(policy.isOpen(call, false).isGranted()).as("published, not open").isFalse();

        call.open();
        assertThat(policy.isOpen(call, false).isGranted()).isTrue();
        call.close(call.getClosesAt());
        assertThat(policy.isOpen(call, false).isGranted()).as("closed, under check").isTrue();
        assertThat(policy.isOpen(call, true).reason()).isEqualTo("arrivals.outcomes-under-way");

        call.conclude();
        assertThat(policy.isOpen(call, false).reason()).isEqualTo("arrivals.call-not-open");
    }
}
