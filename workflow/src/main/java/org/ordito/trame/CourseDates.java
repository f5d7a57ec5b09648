package org.ordito.trame;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** When people enrol in a course, by when its list is published, how long a seat is kept for an answer, and from when to when the course runs. */
@Embeddable
public class CourseDates {

    @Column(name = "offer_days")
    private int offerDays = 5;
    @Column(name = "list_days")
    private int listDays = CoursePlan.USUAL_LIST_DAYS;
    @Column(name = "enrolment_opens_at")
    private Instant enrolmentOpensAt;
    @Column(name = "enrolment_closes_at")
    private Instant enrolmentClosesAt;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;

    protected CourseDates() {
    }

    void plan(int daysToAccept, int daysToList, CoursePlan plan) {
        offerDays = daysToAccept;
        listDays = daysToList;
        enrolmentOpensAt = plan.enrolmentOpensAt();
        enrolmentClosesAt = plan.enrolmentClosesAt();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
    }

    void move(LocalDate first, LocalDate last) {
        startsOn = first;
        endsOn = last;
    }

    CoursePlan plan(int hours, int seats, int reservedPercent, int attendancePercent) {
        return new CoursePlan(hours, seats, reservedPercent, offerDays, enrolmentOpensAt, enrolmentClosesAt, startsOn, endsOn, attendancePercent, listDays);
    }

    /** Adds what is missing; when nothing at all is, what does not fit together. */
    void addGaps(List<RuleViolation> gaps, Instant now) {
        CourseText.missing(gaps, "enrolmentOpensAt", enrolmentOpensAt == null);
        CourseText.missing(gaps, "enrolmentClosesAt", enrolmentClosesAt == null);
        CourseText.missing(gaps, "startsOn", startsOn == null);
        CourseText.missing(gaps, "endsOn", endsOn == null);
        if (gaps.isEmpty()) {
            addMisfits(gaps, now);
        }
    }

    private void addMisfits(List<RuleViolation> gaps, Instant now) {
        if (!enrolmentClosesAt.isAfter(enrolmentOpensAt) || !enrolmentClosesAt.isAfter(now)) {
            gaps.add(new RuleViolation("course.closes-too-early").at("enrolmentClosesAt"));
        }
        if (startsOn.isBefore(RomeTime.dayOf(enrolmentClosesAt).plusDays(offerDays))) {
            gaps.add(new RuleViolation("course.starts-too-early", offerDays).at("startsOn"));
        }
        if (endsOn.isBefore(startsOn)) {
            gaps.add(new RuleViolation("course.ends-too-early").at("endsOn"));
        }
    }

    /** @throws RuleViolation {@code course.extension-range} unless it is later and leaves time to accept seats */
    void extendEnrolment(Instant until) {
        if (until == null || !until.isAfter(enrolmentClosesAt) || RomeTime.dayOf(until).plusDays(offerDays).isAfter(startsOn)) {
            throw new RuleViolation("course.extension-range", Words.minute(enrolmentClosesAt), Words.day(startsOn.minusDays(offerDays))).at("until");
        }
        enrolmentClosesAt = until;
    }

    boolean isEnrolmentTime(Instant sent) {
        return !sent.isBefore(enrolmentOpensAt) && !sent.isAfter(enrolmentClosesAt);
    }

    Instant offerUntil(Instant now) {
        LocalDate last = RomeTime.dayOf(now).plusDays(offerDays);
        LocalDate eve = startsOn.minusDays(1);
        LocalDate day = last.isAfter(eve) ? eve : last;
        return day.plusDays(1).atStartOfDay(OrditoClock.ROME).toInstant().minus(1, ChronoUnit.MILLIS);
    }

    Instant listDueAt() {
        return enrolmentClosesAt.plus(listDays, ChronoUnit.DAYS);
    }

    Instant enrolmentOpensAt() {
        return enrolmentOpensAt;
    }

    Instant enrolmentClosesAt() {
        return enrolmentClosesAt;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }
}
