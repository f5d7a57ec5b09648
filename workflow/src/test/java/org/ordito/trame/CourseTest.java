package org.ordito.trame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Text;

class CourseTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant OPENS = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-20T11:00:00Z");
    private static final LocalDate STARTS = LocalDate.of(2027, 1, 11);

    @Test
    void whatIsMissingIsNamedOneByOne() {
        Course course = new Course("sartoria", "Sartoria");

        assertThat(course.gaps(NOW)).extracting(RuleViolation::key).contains("course.missing.summary", "course.missing.seats", "course.missing.startsOn");
        assertThatThrownBy(() -> course.publish(0, NOW)).hasMessage("course.incomplete");
    }

    @Test
    void seatsAreAcceptedBeforeTheCourseStarts() {
        Course course = written(plan(CLOSES, LocalDate.of(2026, 12, 24), 5));

        assertThat(course.gaps(NOW)).extracting(RuleViolation::key).containsExactly("course.starts-too-early");
        assertThat(written(plan(CLOSES, LocalDate.of(2026, 12, 25), 5)).gaps(NOW)).isEmpty();
    }

    @Test
    void enrolmentIsTakenBetweenItsInstantsBothIncluded() {
        Course course = published();

        assertThat(course.takesEnrolments(OPENS.minusMillis(1))).isFalse();
        assertThat(course.takesEnrolments(OPENS)).isTrue();
        assertThat(course.takesEnrolments(CLOSES)).isTrue();
        assertThat(course.takesEnrolments(CLOSES.plusMillis(1))).isFalse();
    }

    @Test
    void whoSentInTimeIsTakenAlsoIfEnrolmentHasClosedMeanwhileButNotOnceTheListIsMade() {
        Course course = published();
        course.closeEnrolment();
        assertThat(course.takesEnrolments(CLOSES)).isTrue();

        course.listPublished(1, CLOSES.plus(Duration.ofDays(1)));
        assertThat(course.takesEnrolments(CLOSES)).isFalse();
        assertThatThrownBy(() -> course.listPublished(1, CLOSES)).hasMessage("course.not-listing");
    }

    @Test
    void enrolmentIsExtendedOnlyForwardAndLeavesTimeToAcceptSeats() {
        Course course = published();

        assertThatThrownBy(() -> course.extendEnrolment(0, CLOSES, OPENS)).hasMessage("course.extension-range");
        assertThatThrownBy(() -> course.extendEnrolment(0, Instant.parse("2027-01-07T11:00:00Z"), OPENS)).hasMessage("course.extension-range");
        assertThatThrownBy(() -> course.extendEnrolment(0, CLOSES.plusSeconds(60), CLOSES.plusMillis(1))).hasMessage("course.enrolment-over");
        course.extendEnrolment(0, Instant.parse("2027-01-06T11:00:00Z"), OPENS);
        assertThat(course.getEnrolmentClosesAt()).isEqualTo(Instant.parse("2027-01-06T11:00:00Z"));
    }

    @ParameterizedTest(name = "{0} of {1} seats: {2} are kept")
    @CsvSource({"20, 15, 3", "20, 12, 2", "20, 4, 0", "0, 15, 0", "50, 15, 7"})
    void seatsKeptForTheSocialServicesAreRoundedDown(int percent, int seats, int kept) {
        Course course = written(new CoursePlan(120, seats, percent, 5, OPENS, CLOSES, STARTS, STARTS.plusMonths(3)));

        assertThat(course.reservedSeats()).isEqualTo(kept);
    }

    @Test
    void anOfferHoldsToTheEndOfItsLastDayAndNeverBeyondTheEveOfTheCourse() {
        Course course = published();

        assertThat(course.offerUntil(Instant.parse("2026-12-21T10:00:00Z"))).isEqualTo(Instant.parse("2026-12-26T22:59:59.999Z"));
        assertThat(course.offerUntil(Instant.parse("2027-01-09T10:00:00Z"))).isEqualTo(Instant.parse("2027-01-10T22:59:59.999Z"));
    }

    @Test
    void whatIsPublishedIsNotWrittenAnyMoreAndACourseThatRunsIsNotCancelled() {
        Course course = published();
        assertThatThrownBy(() -> course.write(0, course.getText(), course.getPlan())).hasMessage("course.published-already");
        assertThatThrownBy(() -> course.cancel(0, " ")).hasMessage("course.missing.reason");

        course.closeEnrolment();
        course.listPublished(1, CLOSES);
        course.start();
        assertThatThrownBy(() -> course.cancel(0, "No teacher")).hasMessage("course.not-cancellable");
    }

    @Test
    void aCorrectionNamesWhatItChangesAndWhoseDaysItTouches() {
        Course course = published();

        assertThat(course.correct(0, new CourseCorrection(text("Sartoria base", "Via del Fuso 3"), 120, 17, STARTS.plusDays(7), STARTS.plusMonths(4)), NOW))
                .extracting(change -> change.field() + (change.isTold() ? " told" : ""))
                .containsExactly("place told", "startsOn told", "endsOn told", "seats", "title");

        assertThat(course.getPlace()).isEqualTo("Via del Fuso 3");
        assertThat(course.getSeats()).isEqualTo(17);
        assertThat(course.getStartsOn()).isEqualTo(STARTS.plusDays(7));
        assertThatThrownBy(() -> course.correct(0, as(course, 17, course.getStartsOn(), course.getEndsOn()), NOW)).hasMessage("course.nothing-changes");
    }

    @Test
    void whoeverIsToldReadsWhatChangesAndNothingElse() {
        Course course = published();

        String told = CourseChange.told(course.correct(0, new CourseCorrection(text("Altro titolo", "Via del Fuso 3"), 120, 15, STARTS, LocalDate.of(2027, 5, 5)), NOW))
                .in(Text.ITALIAN);

        assertThat(told).isEqualTo("Dove: Via del Fuso 3 (prima: The lab)\nUltimo giorno: 5 maggio 2027 (prima: 11 aprile 2027)");
    }

    @ParameterizedTest(name = "on {0}, to {1}: {2}")
    @CsvSource({
        "2026-11-26, 2026-12-25, ''", "2026-11-26, 2026-12-24, course.start-range",
        "2026-12-21, 2026-12-27, ''", "2026-12-21, 2026-12-26, course.start-range",
        "2027-01-10, 2027-01-12, ''", "2027-01-10, 2027-01-10, course.start-range"})
    void theStartMovesToADayThatLeavesTimeForEveryOfferThatIsOut(LocalDate today, LocalDate starts, String refusal) {
        Course course = published();
        course.closeEnrolment();
        course.listPublished(1, CLOSES);

        assertAnswers(refusal, course, as(course, 15, starts, course.getEndsOn()), today);
    }

    @Test
    void aListThatIsLateIsPublishedOnceTheStartIsMoved() {
        Course course = published();
        course.closeEnrolment();
        LocalDate late = STARTS.plusDays(2);

        course.correct(0, as(course, 15, late.plusDays(1), course.getEndsOn()), late.atStartOfDay(OrditoClock.ROME).toInstant());
        assertThat(course.getStartsOn()).isEqualTo(late.plusDays(1));
    }

    @Test
    void onceItRunsItsHoursSeatsAndFirstDayStayAndItsLastDayMoves() {
        Course course = published();
        course.closeEnrolment();
        course.listPublished(1, CLOSES);
        course.start();
        LocalDate today = STARTS.plusDays(20);

        assertAnswers("course.started-already", course, as(course, 16, STARTS, course.getEndsOn()), today);
        assertAnswers("course.started-already", course, as(course, 15, STARTS.plusDays(1), course.getEndsOn()), today);
        assertAnswers("course.started-already", course, new CourseCorrection(course.getText(), 100, 15, STARTS, course.getEndsOn()), today);
        assertAnswers("course.end-past", course, as(course, 15, STARTS, today.minusDays(1)), today);
        assertAnswers("course.ends-too-early", course, as(course, 15, STARTS, STARTS.minusDays(1)), today);
        assertAnswers("", course, as(course, 15, STARTS, today), today);

        course.end();
        assertAnswers("course.not-correctable", course, as(course, 15, STARTS, STARTS.plusMonths(5)), today);
    }

    private static void assertAnswers(String refusal, Course course, CourseCorrection correction, LocalDate today) {
        Instant now = today.atTime(10, 0).atZone(OrditoClock.ROME).toInstant();
        if (refusal.isEmpty()) {
            course.correct(0, correction, now);
        } else {
            assertThatThrownBy(() -> course.correct(0, correction, now)).hasMessage(refusal);
        }
    }

    private static CourseCorrection as(Course course, int seats, LocalDate starts, LocalDate ends) {
        return new CourseCorrection(course.getText(), course.getHours(), seats, starts, ends);
    }

    private static CourseText text(String title, String place) {
        return new CourseText(title, "In short", "What one learns", "For all", place, "Mornings");
    }

    @Test
    void theListIsDueSoManyDaysAfterEnrolmentAsTheCourseSays() {
        assertThat(published().getListDueAt()).isEqualTo(CLOSES.plus(Duration.ofDays(7)));
        assertThat(written(new CoursePlan(120, 15, 20, 5, OPENS, CLOSES, STARTS, STARTS.plusMonths(3), 70, 12)).getListDueAt()).isEqualTo(CLOSES.plus(Duration.ofDays(12)));
    }

    @Test
    void twoWhoWriteAtOnceDoNotUndoEachOther() {
        Course course = new Course("sartoria", "Sartoria");

        assertThatThrownBy(() -> course.write(7, course.getText(), course.getPlan())).isInstanceOf(StaleEdit.class);
    }

    static Course published() {
        Course course = written(plan(CLOSES, STARTS, 5));
        course.publish(0, NOW);
        return course;
    }

    private static Course written(CoursePlan plan) {
        Course course = new Course("sartoria", "Sartoria");
        course.write(0, text("Sartoria", "The lab"), plan);
        return course;
    }

    private static CoursePlan plan(Instant closes, LocalDate starts, int offerDays) {
        return new CoursePlan(120, 15, 20, offerDays, OPENS, closes, starts, starts.plusMonths(3));
    }
}
