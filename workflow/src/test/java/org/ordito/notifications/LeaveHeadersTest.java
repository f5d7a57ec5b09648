package org.ordito.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ordito.platform.Text;

class LeaveHeadersTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void aMessageThatOneCanLeaveSaysWhereInOneClick() {
        assertThat(LeaveHeaders.of("https://ordito.example/invia/lascia?codice=abc"))
                .containsEntry("List-Unsubscribe", "<https://ordito.example/invia/lascia?codice=abc>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click").hasSize(2);
        assertThat(LeaveHeaders.of(null)).isEmpty();
    }

    @Test
    void aMessageToSomebodyWithoutAnAccountIsOverOnceDelivered() {
        OutboxMessage visitors = message(Outbox.NO_ACCOUNT);
        assertThat(visitors.isOver()).isFalse();
        visitors.delivered(NOW);
        assertThat(visitors.isOver()).isTrue();
        OutboxMessage citizens = message("cittadina");
        citizens.delivered(NOW);
        assertThat(citizens.isOver()).as("people with an account find their messages in their area").isFalse();
    }

    private static OutboxMessage message(String username) {
        return new OutboxMessage(username, "Ada", "ada@esempio.it", Text.ITALIAN, "ideazione-2026", "Oggetto", "Testo", NOW);
    }
}
