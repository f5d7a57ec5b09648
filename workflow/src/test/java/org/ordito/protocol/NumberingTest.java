package org.ordito.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.platform.NotFound;

class NumberingTest {

    private static final Instant NOON = Instant.parse("2026-11-26T11:00:00Z");
    /** In Rome 1 January 2027, 00:00. */
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T23:00:00Z");

    @Test
    void numbersFollowEachOtherWithoutGaps() {
        Assigned first = Assigned.after(2026, 0, Instant.EPOCH, NOON);
        Assigned second = Assigned.after(2026, first.number(), first.at(), NOON.plusMillis(1));

        assertThat(first).isEqualTo(new Assigned(2026, 1, NOON));
        assertThat(second).isEqualTo(new Assigned(2026, 2, NOON.plusMillis(1)));
    }

    @Test
    void aClockThatIsBehindNeverPutsAHigherNumberEarlier() {
        assertThat(Assigned.after(2026, 7, NOON, NOON.minusMillis(200)).at()).isEqualTo(NOON);
    }

    @Test
    void theYearChangesAtMidnightInRome() {
        assertThat(Assigned.yearAt(NEW_YEAR.minusMillis(1))).isEqualTo(2026);
        assertThat(Assigned.yearAt(NEW_YEAR)).isEqualTo(2027);
        assertThat(Assigned.after(2027, 0, Instant.EPOCH, NEW_YEAR).number()).isEqualTo(1);
    }

    @Test
    void whoWaitedWhileTheYearEndedIsTheLastOfTheOldYear() {
        Assigned last = Assigned.after(2026, 499, NEW_YEAR.minusMillis(30), NEW_YEAR.plusMillis(20));

        assertThat(last).isEqualTo(new Assigned(2026, 500, NEW_YEAR.minusMillis(1)));
    }

    @Test
    void aNumberIsWrittenWithItsYearAndSevenDigits() {
        ProtocolEntry entry = new ProtocolEntry(new Assigned(2026, 123, NOON), SomeEntry.registration("Filo", "Domanda"));

        assertThat(entry.getNumber()).isEqualTo("2026/0000123");
        assertThat(ProtocolEntry.parse(entry.getNumber())).containsExactly(2026, 123);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "2026/", "2026/x", "2026/12345678901", "2026/1 OR 1=1"})
    void whatIsNoNumberIsNotFound(String written) {
        assertThatThrownBy(() -> ProtocolEntry.parse(written)).isInstanceOf(NotFound.class);
    }

    @Test
    void theDayOfAnEntryIsThatOfRome() {
        ProtocolEntry entry = new ProtocolEntry(new Assigned(2027, 1, NEW_YEAR), SomeEntry.registration("Filo", "Domanda"));

        assertThat(entry.getDay()).isEqualTo("2027-01-01");
    }

    @Test
    void partyAndSubjectAreOneLineThatFits() {
        Registration registration = SomeEntry.registration("Filo\n\tdi  trama\u0000", "a".repeat(600));

        assertThat(registration.party()).isEqualTo("Filo di trama");
        assertThat(registration.subject()).hasSize(500);
    }
}
