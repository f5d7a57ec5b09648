package org.ordito.trame;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * One course of the lab. The coordinator writes it and publishes it; people enrol between two instants; then its list is made
 * and published, and its seats are offered in the order of the list until the day it starts. It runs, and ends. Until it starts
 * it may be cancelled, until it ends corrected.
 */
@Entity
@Table(name = "lab_course")
public class Course {

    private static final int LONGEST_REASON = 500;

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
    @Column(name = "attendance_percent")
    private int attendancePercent = CoursePlan.USUAL_ATTENDANCE;

    @Embedded
    private CourseDates dates = new CourseDates();

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
        say(text);
        hours = within("hours", plan.hours(), 0, 2_000);
        seats = within("seats", plan.seats(), 0, 200);
        reservedPercent = within("reservedPercent", plan.reservedPercent(), 0, 50);
        attendancePercent = within("attendancePercent", plan.attendancePercent(), 1, 100);
        dates.plan(within("offerDays", plan.offerDays(), 1, 30), within("listDays", plan.listDays(), 1, 60), plan);
    }

    private void say(CourseText text) {
        text.requireFits();
        title = Written.required(text.title(), CourseText.TITLE, "course.missing.title", "title");
        summary = text.summary();
        content = text.content();
        forWhom = text.forWhom();
        place = text.place();
        timetable = text.timetable();
    }

    /** What is missing or does not fit together before it can be published: text keys, each with the field it is about. */
    public List<RuleViolation> gaps(Instant now) {
        List<RuleViolation> gaps = new ArrayList<>();
        getText().addGaps(gaps);
        CourseText.missing(gaps, "hours", hours == 0);
        CourseText.missing(gaps, "seats", seats == 0);
        dates.addGaps(gaps, now);
        return gaps;
    }

    /** @throws RuleViolation {@code course.incomplete} */
    void publish(int read, Instant now) {
        StaleEdit.unlessSame(read, version);
        require(state == CourseState.DRAFT, "course.published-already");
        require(gaps(now).isEmpty(), "course.incomplete");
        state = CourseState.PUBLISHED;
        publishedAt = now;
    }

    /** Says something else than what was published. @param read version of what was changed @return what changes @throws RuleViolation beside the field */
    public List<CourseChange> correct(int read, CourseCorrection correction, Instant now) {
        StaleEdit.unlessSame(read, version);
        List<CourseChange> changes = correction.changes(this, now);
        require(!changes.isEmpty(), "course.nothing-changes");
        say(correction.text());
        hours = correction.hours();
        seats = correction.seats();
        dates.move(correction.startsOn(), correction.endsOn());
        return changes;
    }

    /** More time to enrol. */
    void extendEnrolment(int read, Instant until, Instant now) {
        StaleEdit.unlessSame(read, version);
        require(state == CourseState.PUBLISHED && !now.isAfter(dates.enrolmentClosesAt()), "course.enrolment-over");
        dates.extendEnrolment(until);
    }

    /** Whether whoever sent at this instant enrols in time, also if the request waited until enrolment had closed; never once the list is made. */
    public boolean takesEnrolments(Instant sent) {
        return state.isListAhead() && dates.isEnrolmentTime(sent);
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
        reason = Written.required(why, LONGEST_REASON, "course.missing.reason", "reason");
        state = CourseState.CANCELLED;
    }

    /** How many of the seats go first to people whom the social services propose, rounded down. */
    public int reservedSeats() {
        return seats * reservedPercent / 100;
    }

    /** Until when a seat offered now can be accepted: the end of the last day, and never after the course has started. */
    public Instant offerUntil(Instant now) {
        return dates.offerUntil(now);
    }

    private static void require(boolean condition, String key) {
        if (!condition) {
            throw new RuleViolation(key);
        }
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
        return dates.plan(hours, seats, reservedPercent, attendancePercent);
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

    /** How much of the hours somebody attends for the certificate, in percent. */
    public int getAttendancePercent() {
        return attendancePercent;
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
        return dates.enrolmentOpensAt();
    }

    public Instant getEnrolmentClosesAt() {
        return dates.enrolmentClosesAt();
    }

    /** By when the list is to be published, once enrolment has closed. */
    public Instant getListDueAt() {
        return dates.listDueAt();
    }

    public LocalDate getStartsOn() {
        return dates.startsOn();
    }

    public LocalDate getEndsOn() {
        return dates.endsOn();
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
