package org.ordito.trame.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.CourseState;
import org.ordito.trame.enrolment.Participant;

/**
 * The record of somebody who takes part in a course, from its first day. They say about themselves what the programme counts, until they leave:
 * with the course's last day, or before. From then on they are asked what became of them; until they have answered they may come back.
 */
@Entity
@Table(name = "lab_participant_record")
public class ParticipantRecord {

    private static final String SUFFIX = "-E";
    private static final String NOBODYS = "ANON-";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    @Column(name = "application_id")
    private Long applicationId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "ended_on")
    private LocalDate endedOn;
    @Column(name = "left_early")
    private boolean leftEarly;

    /** When it began; null while it is known whose it is. */
    private Integer age;

    @Column(name = "entry_said_at")
    private Instant entrySaidAt;
    @Embedded
    private EntryAnswers entry = new EntryAnswers();

    protected ParticipantRecord() {
    }

    ParticipantRecord(Course course, Participant person) {
        this.course = course;
        this.applicationId = person.id();
        this.number = person.number() + SUFFIX;
        this.startedOn = course.getStartsOn();
    }

    /** The number of the record of an enrolment. */
    public static String numberFor(String enrolment) {
        return enrolment + SUFFIX;
    }

    /** @throws RuleViolation {@code followup.entry-over} once they have left */
    void sayEntry(EntryAnswers answers, Instant now) {
        if (!isTakingPart()) {
            throw new RuleViolation("followup.entry-over");
        }
        entry = answers;
        entrySaidAt = now;
    }

    /** The course has ended with them in it. @return false for who had left before */
    boolean courseEnded() {
        if (!isTakingPart()) {
            return false;
        }
        endedOn = course.getEndsOn();
        return true;
    }

    /**
     * They have left before the end.
     *
     * @return false at a second click
     * @throws RuleViolation {@code followup.left-range} unless it is a day of the course, not ahead, and no longer ago than the term to ask
     */
    boolean leave(LocalDate on, LocalDate today) {
        if (leftEarly && endedOn.equals(on)) {
            return false;
        }
        if (!isTakingPart()) {
            throw new RuleViolation("followup.left-already").at("left");
        }
        LocalDate earliest = startedOn.isAfter(today.minusDays(Term.EXIT_DAYS)) ? startedOn : today.minusDays(Term.EXIT_DAYS);
        if (on == null || on.isAfter(today) || on.isBefore(earliest)) {
            throw new RuleViolation("followup.left-range", Words.day(earliest)).at("left");
        }
        endedOn = on;
        leftEarly = true;
        return true;
    }

    /** They are back, while the course runs. @throws RuleViolation {@code followup.return-over} unless they had left before its end */
    void comeBack() {
        if (!leftEarly || course.getState() != CourseState.RUNNING) {
            throw new RuleViolation("followup.return-over");
        }
        endedOn = null;
        leftEarly = false;
    }

    /** Nobody can tell any more whose it is: what is counted stays, with the age in place of the birth date, under a number that leads nowhere. */
    void forgetWhose(LocalDate birthDate) {
        age = birthDate == null ? null : Integer.valueOf(Period.between(birthDate, startedOn).getYears());
        applicationId = null;
        number = NOBODYS + UUID.randomUUID().toString().replace("-", "");
        entry = entry().withoutName();
    }

    /** Whether they have not left yet. */
    public boolean isTakingPart() {
        return endedOn == null;
    }

    Term term() {
        return new Term(endedOn);
    }

    public Long id() {
        return id;
    }

    /** Names it in addresses. */
    public String getNumber() {
        return number;
    }

    /** Null once it is not known any more whose it is. */
    public Long applicationId() {
        return applicationId;
    }

    public Course getCourse() {
        return course;
    }

    /** Null until they leave. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isLeftEarly() {
        return leftEarly;
    }

    /** Null until they have said something about themselves. */
    public Instant getEntrySaidAt() {
        return entrySaidAt;
    }

    EntryAnswers entry() {
        return entry == null ? new EntryAnswers() : entry;
    }
}
