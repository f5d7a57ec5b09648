package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScanRoundTest {

    private static final Duration ENOUGH = Duration.ofSeconds(5);

    private final List<StoredDocument> waiting = Stream.of("a.pdf", "b.pdf", "c.pdf").map(SomeDocument::named).toList();
    private Instant now = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void roundGoesThroughAllThatWaits() {
        assertThat(through(waiting, Duration.ofSeconds(1), "")).isEqualTo(3);
        assertThat(through(List.of(), Duration.ZERO, "")).isZero();
    }

    @Test
    void roundEndsAtADocumentWithoutAnAnswerAndDoesNotBeginWithItAgain() {
        assertThat(through(waiting, Duration.ofSeconds(1), "a.pdf")).isEqualTo(1);
        assertThat(through(waiting, Duration.ofSeconds(1), "b.pdf")).isEqualTo(2);
    }

    @Test
    void roundThatHasLastedLongEnoughBeginsNoOtherDocument() {
        assertThat(through(waiting, Duration.ofSeconds(3), "")).isEqualTo(2);
        assertThat(through(waiting, Duration.ofMinutes(1), "")).isEqualTo(1);
    }

    private int through(List<StoredDocument> documents, Duration each, String unanswered) {
        return new ScanRound(document -> {
            now = now.plus(each);
            return !document.getFilename().equals(unanswered);
        }, () -> now, ENOUGH).through(documents);
    }
}
