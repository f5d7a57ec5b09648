package org.ordito.trame.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Text;
import org.ordito.trame.Course;

/** In which order people stand on a list, and who gets which seat. */
class ListOrderTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    @Test
    void morePointsThenLowerIseeThenYoungerThenEarlier() {
        ListEntry most = entry("1", 60, null, "1950-01-01", NOW.plusSeconds(9));
        ListEntry poorer = entry("2", 50, "8000", "1950-01-01", NOW.plusSeconds(9));
        ListEntry richer = entry("3", 50, "9000", "2000-01-01", NOW);
        ListEntry unsaidYoung = entry("4", 50, null, "2000-01-01", NOW.plusSeconds(9));
        ListEntry unsaidEarly = entry("5", 50, null, "1990-01-01", NOW);
        ListEntry unsaidLate = entry("6", 50, null, "1990-01-01", NOW.plusSeconds(1));

        assertThat(Stream.of(unsaidLate, richer, most, unsaidEarly, poorer, unsaidYoung).sorted(ListEntry.ORDER))
                .containsExactly(most, poorer, richer, unsaidYoung, unsaidEarly, unsaidLate);
    }

    @ParameterizedTest(name = "{0} free, {1} kept for the services, list {2}: {3}")
    @CsvSource({
            "3, 1, 1 2 3 4s 5s, 4s 1 2",
            "3, 2, 1 2 3 4s 5s, 4s 5s 1",
            "3, 0, 1 2 3 4s 5s, 1 2 3",
            "3, -1, 1 2 3 4s,   1 2 3",
            "2, 3, 1s 2s 3s,    1s 2s",
            "4, 2, 1s 2 3s 4,   1s 3s 2 4",
            "3, 2, 1 2 3,       1 2 3",
            "0, 1, 1s 2,        ''",
            "5, 1, 1 2s,        2s 1"})
    void keptSeatsGoFirstToWhomTheServicesProposeAndElseToTheNext(int free, int kept, String list, String seats) {
        List<LabApplication> waiting = Stream.of(list.split(" ")).map(ListOrderTest::waiting).toList();

        assertThat(SeatOrder.next(waiting, free, kept)).extracting(LabApplication::getNumber)
                .containsExactly(seats.isEmpty() ? new String[0] : seats.split(" "));
    }

    private static LabApplication waiting(String number) {
        LabApplication application = number.endsWith("s") ? new LabApplication(course(), "services", true, Text.ITALIAN, NOW) : own();
        application.send(number, NOW);
        application.listed(1, 10, NOW);
        return application;
    }

    private static ListEntry entry(String number, int points, String isee, String born, Instant sent) {
        LabApplication application = own();
        application.writeContact(new Contact("A person", LocalDate.parse(born), null, null));
        application.send(number, sent);
        return new ListEntry(application, points, isee == null ? null : new BigDecimal(isee));
    }

    private static LabApplication own() {
        return new LabApplication(course(), new Actor("person", "A person", Set.of(Role.CITIZEN)), null, NOW);
    }

    private static Course course() {
        return new Course("sartoria", "Sartoria");
    }
}
