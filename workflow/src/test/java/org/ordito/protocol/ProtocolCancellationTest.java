package org.ordito.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class ProtocolCancellationTest {

    private static final Instant AT = Instant.parse("2026-11-26T12:00:00Z");
    private static final String REASON = "Registrata due volte per un errore di invio.";

    private final ProtocolEntry entry = SomeEntry.of(1, "Filo", "Domanda");
    private final ProtocolPolicy policy = new ProtocolPolicy();

    @Test
    void aCancellationStandsBesideTheEntryAndChangesNothingInIt() {
        ProtocolCancellation cancellation = new ProtocolCancellation(entry, " " + REASON + " ", "Determina 12/2026", "Ada", AT);

        assertThat(cancellation.getReason()).isEqualTo(REASON);
        assertThat(cancellation.getAuthorisation()).isEqualTo("Determina 12/2026");
        assertThat(cancellation.getEntry().getSubject()).isEqualTo("Domanda");
    }

    @Test
    void aCancellationNeedsAReasonAndAnAuthorisation() {
        assertThatThrownBy(() -> new ProtocolCancellation(entry, "Errore", "Determina 12/2026", "Ada", AT)).hasMessage("protocol.reason-length");
        assertThatThrownBy(() -> new ProtocolCancellation(entry, REASON, " ", "Ada", AT)).hasMessage("protocol.authorisation-length");
        assertThatThrownBy(() -> new ProtocolCancellation(entry, "x".repeat(1001), "Determina", "Ada", AT)).hasMessage("protocol.reason-length");
    }

    @Test
    void onlyTheOfficeReadsAndOnlyTheOfficerCancels() {
        assertThat(policy.mayRead(with(Role.AUDITOR)).isGranted()).isTrue();
        assertThat(policy.mayRead(with(Role.MANAGER)).isGranted()).isTrue();
        assertThat(policy.mayCancel(with(Role.OFFICER)).isGranted()).isTrue();
        for (Role other : Set.of(Role.CITIZEN, Role.EVALUATOR, Role.COACH, Role.FOCAL_POINT, Role.ADMINISTRATOR)) {
            assertThat(policy.mayRead(with(other)).isGranted()).as(other.name()).isFalse();
        }
        assertThat(policy.mayCancel(with(Role.AUDITOR)).isGranted()).isFalse();
        assertThat(policy.mayRead(Actor.ANONYMOUS).isGranted()).isFalse();
    }

    private static Actor with(Role role) {
        return new Actor("x", "X", Set.of(role));
    }
}
