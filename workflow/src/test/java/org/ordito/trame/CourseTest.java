package org.ordito.trame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

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
        course.write(0, new CourseText("Sartoria", "In short", "What one learns", "For all", "The lab", "Mornings"), plan);
        return course;
    }

    private static CoursePlan plan(Instant closes, LocalDate starts, int offerDays) {
        return new CoursePlan(120, 15, 20, offerDays, OPENS, closes, starts, starts.plusMonths(3));
    }
}
