package org.ordito.trame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/**
 * What a published course is to say from now on. Texts, place and timetable change until it ends, and its last day; hours, seats and first day
 * until it starts: the certificate is measured by the hours, and once the course runs nobody is offered a seat. What people have enrolled under
 * stays: the seats kept for the social services, the days to accept a seat and to publish the list, the percentage for the certificate.
 */
public record CourseCorrection(CourseText text, Integer hours, Integer seats, LocalDate startsOn, LocalDate endsOn) {

    private static final int MOST_HOURS = 2_000;
    private static final int MOST_SEATS = 200;

    /** What it changes in this course; none if it says the same. @throws RuleViolation beside the field */
    public List<CourseChange> changes(Course course, Instant now) {
        if (!course.getState().isCorrectable()) {
            throw new RuleViolation("course.not-correctable");
        }
        requireAllWritten();
        if (!course.getState().isAhead()) {
            requireStarted(course);
        }
        if (seats < course.getSeatsTaken()) {
            throw new RuleViolation("course.seats-taken", course.getSeatsTaken()).at("seats");
        }
        LocalDate today = RomeTime.dayOf(now);
        requireStart(course, today);
        requireEnd(course, today);
        return changes(course);
    }

    private void requireAllWritten() {
        text.requireFits();
        List<RuleViolation> gaps = new ArrayList<>();
        text.addGaps(gaps);
        CourseText.missing(gaps, "startsOn", startsOn == null);
        CourseText.missing(gaps, "endsOn", endsOn == null);
        gaps.stream().findFirst().ifPresent(gap -> {
            throw gap;
        });
        Written.within(hours, 1, MOST_HOURS, "course.range", "hours");
        Written.within(seats, 1, MOST_SEATS, "course.range", "seats");
    }

    /** Once the course has started. */
    private void requireStarted(Course course) {
        fixed("hours", hours, course.getHours());
        fixed("seats", seats, course.getSeats());
        fixed("startsOn", startsOn, course.getStartsOn());
    }

    private static void fixed(String field, Object written, Object now) {
        if (!Objects.equals(written, now)) {
            throw new RuleViolation("course.started-already").at(field);
        }
    }

    /** Another first day is ahead, leaves time to accept seats, and comes after the last day on which any seat that is offered by now may be accepted. */
    private void requireStart(Course course, LocalDate today) {
        if (startsOn.equals(course.getStartsOn())) {
            return;
        }
        int offerDays = course.getPlan().offerDays();
        LocalDate earliest = latest(today.plusDays(1), RomeTime.dayOf(course.getEnrolmentClosesAt()).plusDays(offerDays));
        if (startsOn.isBefore(course.getStartsOn())) {
            earliest = latest(earliest, today.plusDays(offerDays + 1L));
        }
        if (startsOn.isBefore(earliest)) {
            throw new RuleViolation("course.start-range", Words.day(earliest)).at("startsOn");
        }
    }

    private void requireEnd(Course course, LocalDate today) {
        if (endsOn.isBefore(startsOn)) {
            throw new RuleViolation("course.ends-too-early").at("endsOn");
        }
        if (!endsOn.equals(course.getEndsOn()) && endsOn.isBefore(today)) {
            throw new RuleViolation("course.end-past").at("endsOn");
        }
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<CourseChange> changes(Course course) {
        CourseText before = course.getText();
        return Stream.of(
                        CourseChange.told("place", before.place(), text.place()),
                        CourseChange.told("timetable", before.timetable(), text.timetable()),
                        CourseChange.told("startsOn", course.getStartsOn(), startsOn),
                        CourseChange.told("endsOn", course.getEndsOn(), endsOn),
                        CourseChange.told("hours", course.getHours(), hours),
                        CourseChange.read("seats", course.getSeats(), seats),
                        CourseChange.read("title", before.title(), text.title()),
                        CourseChange.read("summary", before.summary(), text.summary()),
                        CourseChange.read("content", before.content(), text.content()),
                        CourseChange.read("forWhom", before.forWhom(), text.forWhom()))
                .flatMap(Optional::stream).toList();
    }
}
