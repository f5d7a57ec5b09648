package org.ordito.trame.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import org.ordito.people.Actor;
import org.ordito.trame.lessons.Lesson;

/** The line of one person in the register of one lesson. Its version tells a device whether somebody else has written meanwhile. */
@Entity
@Table(name = "lab_attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;
    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "mark_version")
    private int markVersion;
    @Enumerated(EnumType.STRING)
    private Presence presence;
    private LocalTime arrived;
    private LocalTime gone;
    private int minutes;
    @Column(name = "marked_by")
    private String markedBy;
    @Column(name = "marked_at")
    private Instant markedAt;

    protected Attendance() {
    }

    Attendance(Lesson lesson, Long applicationId) {
        this.lesson = lesson;
        this.applicationId = applicationId;
    }

    /** @param mark as it belongs to the lesson, see {@link Mark#at} */
    void write(Mark mark, Actor who, Instant now) {
        presence = mark.presence();
        arrived = mark.arrived();
        gone = mark.gone();
        minutes = mark.minutes(lesson.getTime());
        markedBy = who.username();
        markedAt = now;
        markVersion++;
    }

    /** The lesson's times may have changed since: what is attended is said of those it had. @throws org.ordito.platform.RuleViolation {@code lessons.mark-times} */
    void count() {
        minutes = getMark().at(lesson.getTime()).minutes(lesson.getTime());
    }

    public Mark getMark() {
        return new Mark(presence, arrived, gone);
    }

    /** From 1, one more with each change. */
    public int getMarkVersion() {
        return markVersion;
    }

    /** Minutes attended; they count once the register is closed. */
    public int getMinutes() {
        return minutes;
    }

    /** Account of who wrote it last. */
    public String getMarkedBy() {
        return markedBy;
    }

    Long applicationId() {
        return applicationId;
    }

    Lesson getLesson() {
        return lesson;
    }
}
