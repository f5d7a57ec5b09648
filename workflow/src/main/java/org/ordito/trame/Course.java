package org.ordito.trame;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * One course of the lab. The coordinator writes it and publishes it; people enrol between two instants; then its list is made
 * and published, and its seats are offered in the order of the list until the day it starts. It runs, and ends. Until it starts
 * it may be cancelled.
 */
@Entity
@Table(name = "lab_course")
public class Course {

    /** Within how long after enrolment has closed its list is to be published. */
    private static final Duration TO_LIST = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private String title;
    private String summary = "";
    private String content = "";
    @Column(name = "for_whom")
    private String forWhom = "";
    private String place = "";
    private String timetable = "";

    private int hours;
    private int seats;
    @Column(name = "reserved_percent")
    private int reservedPercent = 20;
    /** Written by {@link Courses#takeSeats} alone, which cannot take one too many. */
    @Column(name = "seats_taken", updatable = false)
    private int seatsTaken;
    @Column(name = "offer_days")
    private int offerDays = 5;

    @Column(name = "enrolment_opens_at")
    private Instant enrolmentOpensAt;
    @Column(name = "enrolment_closes_at")
    private Instant enrolmentClosesAt;
    @Column(name = "starts_on")
    private LocalDate startsOn;
    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private CourseState state = CourseState.DRAFT;

    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "list_published_at")
    private Instant listPublishedAt;
    /** Version of the table of points by which its list was made. */
    @Column(name = "points_version")
    private Integer pointsVersion;
    private String reason;

    protected Course() {
    }

    public Course(String slug, String title) {
        this.slug = slug;
        this.title = title;
    }

    /** @param read version of what was changed: two people who write at once do not undo each other's words */
    void write(int read, CourseText text, CoursePlan plan) {
        StaleEdit.unlessSame(read, version);
        if (state != CourseState.DRAFT) {
            throw new RuleViolation("course.published-already");
        }
        text.requireFits();
        title = required("title", text.title());
        summary = orEmpty(text.summary());
        content = orEmpty(text.content());
        forWhom = orEmpty(text.forWhom());
        place = orEmpty(text.place());
        timetable = orEmpty(text.timetable());
        hours = within("hours", plan.hours(), 0, 2_000);
        seats = within("seats", plan.seats(), 0, 200);
        reservedPercent = within("reservedPercent", plan.reservedPercent(), 0, 50);
        offerDays = within("offerDays", plan.offerDays(), 1, 30);
        enrolmentOpensAt = plan.enrolmentOpensAt();
        enrolmentClosesAt = plan.enrolmentClosesAt();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
    }

    /** What is missing or does not fit together before it can be published: text keys, each with the field it is about. */
    public List<RuleViolation> gaps(Instant now) {
        List<RuleViolation> gaps = new ArrayList<>();
        missing(gaps, "summary", summary.isBlank());
        missing(gaps, "content", content.isBlank());
        missing(gaps, "forWhom", forWhom.isBlank());
        missing(gaps, "place", place.isBlank());
        missing(gaps, "timetable", timetable.isBlank());
        missing(gaps, "hours", hours == 0);
        missing(gaps, "seats", seats == 0);
        missing(gaps, "enrolmentOpensAt", enrolmentOpensAt == null);
        missing(gaps, "enrolmentClosesAt", enrolmentClosesAt == null);
        missing(gaps, "startsOn", startsOn == null);
        missing(gaps, "endsOn", endsOn == null);
        if (gaps.isEmpty()) {
            checkDates(gaps, now);
        }
        return gaps;
    }

    private void checkDates(List<RuleViolation> gaps, Instant now) {
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

    /** @throws RuleViolation {@code course.incomplete} */
    void publish(int read, Instant now) {
        StaleEdit.unlessSame(read, version);
        require(state == CourseState.DRAFT, "course.published-already");
        require(gaps(now).isEmpty(), "course.incomplete");
        state = CourseState.PUBLISHED;
        publishedAt = now;
    }

    /** More time to enrol. */
    void extendEnrolment(int read, Instant until, Instant now) {
        StaleEdit.unlessSame(read, version);
        require(takesEnrolments(now) || state == CourseState.PUBLISHED && now.isBefore(enrolmentOpensAt), "course.enrolment-over");
        if (until == null || !until.isAfter(enrolmentClosesAt) || RomeTime.dayOf(until).plusDays(offerDays).isAfter(startsOn)) {
            throw new RuleViolation("course.extension-range", RomeTime.minute(enrolmentClosesAt), RomeTime.day(startsOn.minusDays(offerDays))).at("until");
        }
        enrolmentClosesAt = until;
    }

    /** Whether whoever sent at this instant enrols in time, also if the request waited until enrolment had closed; never once the list is made. */
    public boolean takesEnrolments(Instant sent) {
        return (state == CourseState.PUBLISHED || state == CourseState.LISTING) && !sent.isBefore(enrolmentOpensAt) && !sent.isAfter(enrolmentClosesAt);
    }

    void closeEnrolment() {
        if (state == CourseState.PUBLISHED) {
            state = CourseState.LISTING;
        }
    }

    /** The list is published. @param pointsVersion of the table of points that it was made by */
    public void listPublished(int pointsVersion, Instant now) {
        require(state == CourseState.LISTING, "course.not-listing");
        this.pointsVersion = pointsVersion;
        listPublishedAt = now;
        state = CourseState.OFFERING;
    }

    void start() {
        state = CourseState.RUNNING;
    }

    void end() {
        state = CourseState.ENDED;
    }

    void cancel(int read, String why) {
        StaleEdit.unlessSame(read, version);
        require(state.isAhead() && state != CourseState.DRAFT, "course.not-cancellable");
        reason = required("reason", why);
        state = CourseState.CANCELLED;
    }

    /** How many of the seats go first to people whom the social services propose, rounded down. */
    public int reservedSeats() {
        return seats * reservedPercent / 100;
    }

    /** Until when a seat offered now can be accepted: the end of the last day, and never after the course has started. */
    public Instant offerUntil(Instant now) {
        LocalDate last = RomeTime.dayOf(now).plusDays(offerDays);
        LocalDate eve = startsOn.minusDays(1);
        LocalDate day = last.isAfter(eve) ? eve : last;
        return day.plusDays(1).atStartOfDay(OrditoClock.ROME).toInstant().minus(1, ChronoUnit.MILLIS);
    }

    private static void missing(List<RuleViolation> gaps, String field, boolean isMissing) {
        if (isMissing) {
            gaps.add(new RuleViolation("course.missing." + field).at(field));
        }
    }

    private static void require(boolean condition, String key) {
        if (!condition) {
            throw new RuleViolation(key);
        }
    }

    private static String required(String field, String text) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("course.missing." + field).at(field);
        }
        return text.strip();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    private static int within(String field, Integer number, int least, int most) {
        int value = number == null ? least : number;
        if (value < least || value > most) {
            throw new RuleViolation("course.range", least, most).at(field);
        }
        return value;
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in addresses. */
    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public CourseText getText() {
        return new CourseText(title, summary, content, forWhom, place, timetable);
    }

    public CoursePlan getPlan() {
        return new CoursePlan(hours, seats, reservedPercent, offerDays, enrolmentOpensAt, enrolmentClosesAt, startsOn, endsOn);
    }

    public String getSummary() {
        return summary;
    }

    public String getPlace() {
        return place;
    }

    public String getTimetable() {
        return timetable;
    }

    public int getHours() {
        return hours;
    }

    public int getSeats() {
        return seats;
    }

    /** How many seats are offered or accepted. */
    public int getSeatsTaken() {
        return seatsTaken;
    }

    public int getFreeSeats() {
        return seats - seatsTaken;
    }

    public Instant getEnrolmentOpensAt() {
        return enrolmentOpensAt;
    }

    public Instant getEnrolmentClosesAt() {
        return enrolmentClosesAt;
    }

    /** By when the list is to be published, once enrolment has closed. */
    public Instant getListDueAt() {
        return enrolmentClosesAt.plus(TO_LIST);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public CourseState getState() {
        return state;
    }

    public Instant getListPublishedAt() {
        return listPublishedAt;
    }

    /** Null until its list is made. */
    public Integer getPointsVersion() {
        return pointsVersion;
    }

    /** Why it was cancelled; null otherwise. */
    public String getReason() {
        return reason;
    }
}
