package org.ordito.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** A call takes two people, also where one account has both roles. */
class SecondPersonTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Actor BOTH = new Actor(Written.OFFICER.username(), "Funzionaria e dirigente", EnumSet.of(Role.OFFICER, Role.MANAGER));

    private final Call call = Written.call(Written.usual(NOW));

    @Test
    void whoHandedACallOverDoesNotPublishIt() {
        call.submitForPublication(BOTH, NOW);

        assertThatThrownBy(() -> call.publish(BOTH, NOW)).hasMessage("calls.second-person");
        assertThat(call.getState()).isEqualTo(CallState.DRAFT);
    }

    @Test
    void anotherManagerPublishesIt() {
        call.submitForPublication(BOTH, NOW);

        call.publish(Written.MANAGER, NOW);

        assertThat(call.getState()).isEqualTo(CallState.PUBLISHED);
    }

    @Test
    void whoGaveItBackPublishesWhatSomebodyElseHandsOver() {
        call.submitForPublication(BOTH, NOW);
        call.sendBack("La consegna chi l’ha scritta");
        call.submitForPublication(new Actor("collega", "Una collega", EnumSet.of(Role.OFFICER)), NOW);

        call.publish(BOTH, NOW);

        assertThat(call.getState()).isEqualTo(CallState.PUBLISHED);
    }
}
