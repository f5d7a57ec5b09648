package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordito.platform.RuleViolation;

/** What is to be known of something that reached the office on paper or by PEC. */
class DeliveryTest {

    private static final Instant SENT = Instant.parse("2026-03-10T09:30:00Z");
    private static final Instant ARRIVED = Instant.parse("2026-03-12T22:59:59.999Z");
    private static final Instant NOW = Instant.parse("2026-03-14T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

    @Test
    void isKeptWithItsNumberAsTheProtocolWritesIt() {
        Delivery delivery = new Delivery.Written(ArrivalChannel.PEC, " pg/ 12 ", DAY, ARRIVED).check(SENT, NOW);

        assertThat(delivery.getProtocol()).isEqualTo("PG/ 12");
        assertThat(delivery.getArrivedAt()).isEqualTo(ARRIVED);
        assertThat(delivery.getProtocolDay()).isEqualTo(DAY);
        assertThat(delivery.told()).isEqualTo("(PEC PG/ 12)");
    }

    static Stream<Arguments> refused() {
        return Stream.of(Arguments.of(null, "PG/1", DAY, ARRIVED, "arrivals.untold", "channel"), Arguments.of(ArrivalChannel.PAPER, " ", DAY, ARRIVED, "arrivals.untold", "protocol"),
                Arguments.of(ArrivalChannel.PAPER, "PG/1", null, ARRIVED, "arrivals.untold", "protocolDay"),
                Arguments.of(ArrivalChannel.PAPER, "PG/1", DAY, null, "arrivals.untold", "arrivalDay"),
                Arguments.of(ArrivalChannel.PAPER, "<b>", DAY, ARRIVED, "arrivals.code", "protocol"),
                Arguments.of(ArrivalChannel.PAPER, "PG/1", DAY, NOW.plusMillis(1), "arrivals.future", "arrivalTime"),
                Arguments.of(ArrivalChannel.PAPER, "PG/1", LocalDate.of(2026, 3, 15), ARRIVED, "arrivals.future", "protocolDay"),
                Arguments.of(ArrivalChannel.PAPER, "PG/1", LocalDate.of(2026, 3, 11), ARRIVED, "arrivals.before-arrival", "protocolDay"),
                Arguments.of(ArrivalChannel.PAPER, "PG/1", DAY, SENT.minusMillis(1), "arrivals.before-case", "arrivalDay"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(ArrivalChannel channel, String protocol, LocalDate day, Instant arrived, String reason, String field) {
        assertThatThrownBy(() -> new Delivery.Written(channel, protocol, day, arrived).check(SENT, NOW))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> {
                    assertThat(violation.key()).isEqualTo(reason);
                    assertThat(violation.field()).contains(field);
                });
    }
}
