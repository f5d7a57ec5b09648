package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class DocumentPolicyTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    private static final Actor SENDER = new Actor("sender", "Sender", Set.of(Role.CITIZEN));
    private static final Actor OFFICER = new Actor("officer", "Officer", Set.of(Role.OFFICER));

    private final DocumentPolicy without = new DocumentPolicy(new VirusScanner(null, CLOCK));
    private final DocumentPolicy with = new DocumentPolicy(new VirusScanner(new ClamdClient("127.0.0.1:1", Duration.ofSeconds(1)), CLOCK));

    @Test
    void withoutAScannerWhatNobodyLookedAtIsHandedOut() {
        assertThat(without.mayHave(OFFICER, sent(ScanState.NOT_SCANNED)).isGranted()).isTrue();
        assertThat(without.isAwaited(sent(ScanState.NOT_SCANNED))).isFalse();
    }

    @Test
    void withAScannerOnlyTheSenderHasWhatItHasNotLookedAt() {
        assertThat(with.mayHave(OFFICER, sent(ScanState.NOT_SCANNED)).reason()).isEqualTo("documents.awaiting-scan");
        assertThat(with.mayHave(SENDER, sent(ScanState.NOT_SCANNED)).isGranted()).isTrue();
        assertThat(with.mayHave(OFFICER, sent(ScanState.CLEAN)).isGranted()).isTrue();
    }

    @Test
    void nobodyHasAnInfectedOne() {
        assertThat(with.mayHave(SENDER, sent(ScanState.INFECTED)).reason()).isEqualTo("documents.infected");
        assertThat(without.mayHave(OFFICER, sent(ScanState.INFECTED)).isGranted()).isFalse();
    }

    @Test
    void whatThePortalWroteIsHandedOut() {
        assertThat(with.mayHave(OFFICER, SomeDocument.named("ricevuta.pdf")).isGranted()).isTrue();
    }

    private static StoredDocument sent(ScanState state) {
        return StoredDocument.sentBy(SENDER, new ReceivedFile(Path.of("part"), "0".repeat(64), "a.pdf", FileType.PDF, 1,
                new ScanResult(state, null, null)), CLOCK.instant());
    }
}
