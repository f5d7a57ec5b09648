package org.ordito.trame.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** What visitors and tour operators write, what calendars read, and who sees whose names. */
class VisitorsWordsTest {

    private final VisitPolicy policy = new VisitPolicy();

    @ParameterizedTest(name = "[{0}] [{1}] [{2}]: {3}")
    @CsvSource(value = {"Rosa Demo|rosa@demo.invalid|2|", "R|rosa@demo.invalid|2|name", "Rosa Demo|rosa|2|email", "Rosa Demo|rosa@demo.invalid|0|people",
            "Rosa Demo|rosa@demo.invalid|7|people", "Rosa Demo|rosa@demo.invalid|due|people", "Rosa Demo|rosa@demo.invalid|-1|people", "Rosa Demo|rosa@demo.invalid|99999|people"}, delimiter = '|')
    void aBookingSaysWhoHowManyAndWhereToWrite(String name, String email, String people, String refused) {
        if (refused == null) {
            assertThat(Booker.of(name, email, people, null, true, 6).language()).isEqualTo(Locale.ENGLISH);
        } else {
            assertThatThrownBy(() -> Booker.of(name, email, people, "", false, 6))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains(refused));
        }
    }

    @ParameterizedTest(name = "[{0}] [{1}]: {2} {3}")
    @CsvSource(value = {"rosa@demo.invalid||true|", "|095 000 0000|true|0950000000", "rosa@demo.invalid|+39 095 000|true|+39095000", "||false|phone", "|12345|false|phone",
            "|095-000000|false|phone", "rosa|095 000 0000|false|email"}, delimiter = '|')
    void whoeverCallsLeavesATelephoneOrAnEmail(String email, String phone, boolean fits, String answer) {
        if (fits) {
            assertThat(Booker.atDesk("Rosa Demo", email, phone, "2", "", false, 6).phone()).isEqualTo(answer);
        } else {
            assertThatThrownBy(() -> Booker.atDesk("Rosa Demo", email, phone, "2", "", false, 6))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.field()).contains(answer));
        }
    }

    @Test
    void needsAreShortAndTellNothingElse() {
        assertThat(Booker.of("Rosa Demo", "rosa@demo.invalid", "1", "x".repeat(300), false, 6).needs()).hasSize(300);
        assertThatThrownBy(() -> Booker.of("Rosa Demo", "rosa@demo.invalid", "1", "x".repeat(301), false, 6)).hasMessage("visits.too-long");
    }

    @Test
    void aTourOperatorNamesItselfDatesPeopleAndLanguages() {
        Set<VisitLanguage> french = EnumSet.of(VisitLanguage.FR);
        assertThat(TourEnquiry.of("Agenzia Demo", "Referente Demo", "a@demo.invalid", "Un sabato", "25", french, null, false).message()).isEmpty();
        assertThatThrownBy(() -> TourEnquiry.of("A", "Referente Demo", "a@demo.invalid", "Un sabato", "25", french, "", false)).hasMessage("visits.enquiry-length");
        assertThatThrownBy(() -> TourEnquiry.of("Agenzia Demo", "Referente Demo", "a@demo.invalid", "Un sabato", "501", french, "", false)).hasMessage("visits.people");
        assertThatThrownBy(() -> TourEnquiry.of("Agenzia Demo", "Referente Demo", "a@demo.invalid", "Un sabato", "25", Set.of(), "", false)).hasMessage("visits.enquiry-languages");
        assertThatThrownBy(() -> TourEnquiry.of("Agenzia Demo", "Referente Demo", "a@demo.invalid", "Un sabato", "25", french, "x".repeat(1_501), false))
                .hasMessage("visits.enquiry-length");
    }

    @Test
    void aRequestIsAnsweredOnce() {
        TourEnquiry enquiry = TourEnquiry.of("Agenzia Demo", "Referente Demo", "a@demo.invalid", "Un sabato", "25", EnumSet.of(VisitLanguage.IT), "", false);
        TourRequest request = new TourRequest("GITA-2026-0001", enquiry, SomeVisit.NOW, SomeVisit.START);
        assertThat(request.says(enquiry)).isTrue();
        assertThatThrownBy(() -> request.answer(" ", SomeVisit.NOW)).hasMessage("visits.answer-length");
        request.answer("Volentieri.", SomeVisit.NOW);
        assertThatThrownBy(() -> request.answer("Volentieri.", SomeVisit.NOW)).hasMessage("work.done");
        request.erase(SomeVisit.NOW);
        assertThat(request.getContact()).isNull();
        assertThat(request.getEmail()).isNull();
        assertThat(request.getAnswer()).as("the answer is kept").isEqualTo("Volentieri.");
    }

    @Test
    void aCalendarReadsTheDateInUniversalTimeAndEachLineFits() {
        Visit visit = SomeVisit.published();
        visit.write(0, new VisitText("Fili, lane; e \\ colori", "È così lungo: ".repeat(20), "d", "In piazza", "v", "a"), SomeVisit.plan(), SomeVisit.GUIDE);
        VisitDate date = new VisitDate("VIS-2026-0001", visit, SomeVisit.START, VisitLanguage.IT, 6, SomeVisit.NOW);

        String calendar = VisitCalendar.write(List.of(date), SomeVisit.NOW);

        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART:20261211T090000Z\r\n", "DTEND:20261211T110000Z\r\n", "SUMMARY:Fili\\, lane\\; e \\\\ colori\r\n", "STATUS:CONFIRMED");
        assertThat(calendar.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(calendar.replace("\r\n ", "")).contains("È così lungo: È così lungo:");
        date.cancel("Piove", SomeVisit.NOW);
        assertThat(VisitCalendar.write(List.of(date), SomeVisit.NOW)).contains("STATUS:CANCELLED");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"LAB_COORDINATOR, anybody, true", "TEACHER, guida, true", "TEACHER, other, false", "AUDITOR, anybody, false", "ADMINISTRATOR, anybody, false", "CITIZEN, anybody, false"})
    void whoHasBookedIsSeenByTheCoordinatorAndTheGuideOfThatTour(Role role, String account, boolean sees) {
        assertThat(policy.maySeeBookings(new Actor(account, "Somebody", Set.of(role)), SomeVisit.published()).isGranted()).isEqualTo(sees);
        assertThat(policy.maySeeBookings(Actor.ANONYMOUS, SomeVisit.published()).isGranted()).isFalse();
    }

    @Test
    void nobodySeesBookingsOfAVisitWithoutAGuideBecauseOfAnEmptyName() {
        Visit openDay = new Visit(VisitKind.OPEN_DAY, "porte-aperte", "Porte aperte");
        assertThat(policy.maySeeBookings(new Actor("", "", Set.of(Role.TEACHER)), openDay).isGranted()).isFalse();
        assertThat(policy.maySeeBookings(new Actor("docente", "", Set.of(Role.TEACHER)), openDay).isGranted()).isFalse();
    }
}
