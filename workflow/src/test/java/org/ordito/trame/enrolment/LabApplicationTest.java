package org.ordito.trame.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.Course;
import org.ordito.trame.CoursesMade;

class LabApplicationTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(5));
    private static final Actor PERSON = new Actor("person", "A person", Set.of(Role.CITIZEN));

    @Test
    void aSeatIsAcceptedOnceAndInTime() {
        LabApplication application = offered();

        assertThatThrownBy(() -> application.accept(UNTIL.plusMillis(1))).hasMessage("enrolment.offer-over");
        application.accept(UNTIL);
        assertThat(application.getState()).isEqualTo(EnrolmentState.ENROLLED);
        assertThatThrownBy(() -> application.accept(UNTIL)).hasMessage("enrolment.answered");
        assertThatThrownBy(() -> application.decline(UNTIL)).hasMessage("enrolment.answered");
    }

    @Test
    void anOfferThatWasAnsweredDoesNotExpire() {
        LabApplication application = offered();
        application.accept(NOW);

        assertThat(application.expire(UNTIL.plusMillis(1))).isFalse();
        assertThat(application.getState()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(offered().expire(UNTIL.plusMillis(1))).isTrue();
    }

    @Test
    void whoIsSilentOrLeftATelephoneAloneIsCalledUntilTheyAnswer() {
        LabApplication silent = offered();
        assertThat(silent.offerRemindAt()).isEqualTo(NOW.plus(Duration.ofHours(60)));
        assertThat(silent.isToBeCalled()).isFalse();
        assertThat(silent.remindOffer(silent.offerRemindAt())).isTrue();
        assertThat(silent.isToBeCalled()).isTrue();
        silent.decline(UNTIL);
        assertThat(silent.isToBeCalled()).isFalse();
        assertThat(silent.remindOffer(UNTIL)).isFalse();

        LabApplication phoneOnly = sent(new Contact("A person", LocalDate.of(1990, 1, 1), null, "095 000 0000"));
        phoneOnly.listed(1, 50, NOW);
        assertThat(phoneOnly.isToBeCalled()).isFalse();
        phoneOnly.offer(UNTIL, NOW);
        assertThat(phoneOnly.isToBeCalled()).isTrue();
    }

    @Test
    void whoWasExcludedCountsAgainAndWhoHasLeftComesBack() {
        LabApplication excluded = new LabApplication(CoursesMade.from(LocalDate.of(2027, 2, 1)), PERSON, null, NOW);
        excluded.send("TRAME-2026-0001", NOW);
        assertThatThrownBy(() -> excluded.readmit(NOW)).hasMessage("enrolment.not-now");
        excluded.exclude(NOW);
        excluded.readmit(NOW);
        assertThat(excluded.getState()).isEqualTo(EnrolmentState.SENT);

        LabApplication left = offered();
        left.accept(NOW);
        assertThatThrownBy(() -> left.comeBack(NOW)).hasMessage("enrolment.not-now");
        left.leave(LocalDate.of(2026, 12, 1), NOW);
        left.comeBack(NOW);
        assertThat(left).matches(back -> back.getState() == EnrolmentState.ENROLLED && back.getLeftOn() == null);
    }

    @Test
    void onlyWhoDeclinedOrLetASeatPassIsOfferedOneOnceMore() {
        LabApplication application = offered();
        assertThatThrownBy(() -> application.offerAgain(UNTIL, NOW)).hasMessage("enrolment.not-now");
        application.remindOffer(NOW);
        application.decline(NOW);
        application.offerAgain(UNTIL.plusSeconds(1), UNTIL);
        assertThat(application.isToBeCalled()).as("a new offer is not yet reminded of").isFalse();
        application.expire(UNTIL.plusSeconds(2));
        application.offerAgain(UNTIL.plusSeconds(9), UNTIL);
        application.accept(UNTIL.plusSeconds(9));

        assertThat(application.getState()).isEqualTo(EnrolmentState.ENROLLED);
        LabApplication left = sent();
        left.withdraw(NOW);
        assertThatThrownBy(() -> left.offerAgain(UNTIL, NOW)).hasMessage("enrolment.not-now");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({"Rosa Demo, 1990-01-01, true", "'  demo   ROSA ', 1990-01-01, true", "Rosa Demo, 1990-01-02, false", "Rosa Maria Demo, 1990-01-01, false"})
    void theSameNamesAndBirthDateMayBeTheSamePerson(String name, LocalDate born, boolean alike) {
        assertThat(new Contact(name, born, null, null).likeness().equals(new Contact("Rosa Demo", LocalDate.of(1990, 1, 1), "r@example.org", null).likeness()))
                .isEqualTo(alike);
    }

    @Test
    void onlyWhoHeldASeatFreesOneByLeaving() {
        LabApplication waiting = listed();
        assertThat(waiting.withdraw(NOW)).isFalse();
        assertThat(offered().withdraw(NOW)).isTrue();
        LabApplication enrolled = offered();
        enrolled.accept(NOW);
        assertThat(enrolled.withdraw(NOW)).isTrue();
        assertThatThrownBy(() -> enrolled.withdraw(NOW)).hasMessage("enrolment.not-now");
    }

    @Test
    void whoTakesPartLeavesOnceAndIsThereUntilTheirLastDay() {
        LocalDate last = LocalDate.of(2026, 12, 10);
        assertThatThrownBy(() -> offered().leave(last, NOW)).hasMessage("enrolment.not-now");
        LabApplication application = offered();
        application.accept(NOW);
        assertThat(application.participant().isThereOn(LocalDate.MAX)).isTrue();
        application.leave(last, NOW);

        assertThat(application.getState()).isEqualTo(EnrolmentState.LEFT);
        assertThat(application.getState().holdsSeat()).isFalse();
        assertThat(application.participant()).matches(Participant::hasLeft).matches(person -> person.isThereOn(last)).matches(person -> !person.isThereOn(last.plusDays(1)));
        assertThatThrownBy(() -> application.leave(last, NOW)).hasMessage("enrolment.not-now");
        assertThatThrownBy(() -> application.withdraw(NOW)).hasMessage("enrolment.not-now");
    }

    @Test
    void whatIsSentIsNotWrittenAnyMore() {
        LabApplication application = sent();

        assertThatThrownBy(() -> application.writeContact(new Contact("Another", null, null, null))).hasMessage("enrolment.not-now");
        assertThatThrownBy(() -> application.send("TRAME-2026-0002", NOW)).hasMessage("enrolment.not-now");
    }

    @Test
    void whoHasWithdrawnWritesAnewAndKeepsTheNumber() {
        LabApplication application = sent();
        application.withdraw(NOW);
        application.reopen(NOW);
        application.send(application.getNumber(), NOW.plusSeconds(60));

        assertThat(application.getNumber()).isEqualTo("TRAME-2026-0001");
        assertThat(application.getState()).isEqualTo(EnrolmentState.SENT);
    }

    @Test
    void whatIsWrittenAnewMayBeLeftAgainAndWhatIsSentIsNoDraft() {
        LabApplication application = sent();
        assertThatThrownBy(() -> application.leaveAgain(NOW)).hasMessage("enrolment.not-now");
        application.withdraw(NOW);
        application.reopen(NOW);
        application.leaveAgain(NOW);

        assertThat(application.getState()).isEqualTo(EnrolmentState.WITHDRAWN);
    }

    @Test
    void onlyWhatIsSentAndNotYetListedIsLookedIntoOrExcluded() {
        LabApplication application = sent();
        application.requireSent();
        application.exclude(NOW);

        assertThat(application.getState()).isEqualTo(EnrolmentState.EXCLUDED);
        assertThatThrownBy(() -> application.exclude(NOW)).hasMessage("enrolment.not-now");
        assertThatThrownBy(() -> application.reopen(NOW)).hasMessage("enrolment.not-now");
        assertThatThrownBy(() -> listed().exclude(NOW)).hasMessage("enrolment.not-now");
        assertThatThrownBy(() -> listed().requireSent()).hasMessage("enrolment.not-now");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}: {4}")
    @CsvSource(nullValues = "-", value = {
            "-,      1990-01-01, a@example.org, -,            enrolment.name",
            "A name, -,          a@example.org, -,            enrolment.birth-date",
            "A name, 2026-12-02, a@example.org, -,            enrolment.birth-date",
            "A name, 2010-12-02, a@example.org, -,            enrolment.age",
            "A name, 1900-01-01, a@example.org, -,            enrolment.age",
            "A name, 1990-01-01, -,             -,            enrolment.reach",
            "A name, 1990-01-01, -,             call me,      enrolment.phone",
            "A name, 2010-12-01, -,             095 000 0000, -"})
    void oneMustSayWhoOneIsAndHowToBeReached(String name, LocalDate born, String email, String phone, String problem) {
        Contact contact = Contact.of(name, born, email, phone);
        if (problem == null) {
            contact.requireComplete(LocalDate.of(2026, 12, 1));
        } else {
            assertThatThrownBy(() -> contact.requireComplete(LocalDate.of(2026, 12, 1))).hasMessage(problem);
        }
    }

    static LabApplication sent() {
        return sent(new Contact("A person", LocalDate.of(1990, 1, 1), "person@example.org", null));
    }

    private static LabApplication sent(Contact contact) {
        LabApplication application = new LabApplication(new Course("sartoria", "Sartoria"), PERSON, "person@example.org", NOW);
        application.writeContact(contact);
        application.send("TRAME-2026-0001", NOW);
        return application;
    }

    private static LabApplication listed() {
        LabApplication application = sent();
        application.listed(3, 50, NOW);
        return application;
    }

    private static LabApplication offered() {
        LabApplication application = listed();
        application.offer(UNTIL, NOW);
        return application;
    }
}
