package org.ordito.trame.lessons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;
import org.ordito.trame.Course;

/**
 * One lesson of a course: in a room, with a teacher, at a time, about something. It may be moved or cancelled until its register
 * is closed; from then on it counts as held.
 */
@Entity
@Table(name = "lab_lesson")
public class Lesson {

    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    @ManyToOne(optional = false)
    @JoinColumn(name = "room_id")
    private Room room;

    private String teacher;
    private String subject;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    private int moves;
    @Column(name = "cancelled_reason")
    private String cancelledReason;
    @Column(name = "register_closed_at")
    private Instant registerClosedAt;
    @Column(name = "register_reminded_at")
    private Instant registerRemindedAt;

    protected Lesson() {
    }

    Lesson(Course course, LessonTime time, Room room, String teacher, String subject) {
        this.course = course;
        place(time, room, teacher, subject);
    }

    /** @param read version of what was changed */
    void move(int read, LessonTime time, Room newRoom, String newTeacher, String newSubject) {
        StaleEdit.unlessSame(read, version);
        requireOpen();
        if (!time.equals(getTime()) || !newTeacher.equals(teacher)) {
            registerRemindedAt = null;
        }
        place(time, newRoom, newTeacher, newSubject);
        moves++;
    }

    private void place(LessonTime time, Room inRoom, String withTeacher, String about) {
        if (about == null || about.isBlank() || about.strip().length() > LONGEST) {
            throw new RuleViolation("lessons.subject", LONGEST).at("subject");
        }
        if (!inRoom.isInUse() && inRoom != room) {
            throw new RuleViolation("lessons.room-out-of-use").at("room");
        }
        if (time.day().isBefore(course.getStartsOn()) || time.day().isAfter(course.getEndsOn())) {
            throw new RuleViolation("lessons.outside-course", Words.day(course.getStartsOn()),
                    Words.day(course.getEndsOn())).at("day");
        }
        startsAt = time.from();
        endsAt = time.to();
        room = inRoom;
        teacher = withTeacher;
        subject = about.strip();
    }

    void cancel(int read, String why) {
        StaleEdit.unlessSame(read, version);
        requireOpen();
        cancelledReason = requiredReason(why);
    }

    /** Its course is called off. */
    void courseCancelled(String why) {
        if (isOpen()) {
            cancelledReason = why;
        }
    }

    /** Its register is complete: from now on it counts as held. */
    public void closeRegister(Instant now) {
        requireOpen();
        registerClosedAt = now;
    }

    /** Its teacher was reminded that its register is open. */
    void registerReminded(Instant now) {
        registerRemindedAt = now;
    }

    /** @throws RuleViolation {@code lessons.cancelled}, {@code lessons.register-closed} */
    public void requireOpen() {
        if (isCancelled()) {
            throw new RuleViolation("lessons.cancelled");
        }
        if (isHeld()) {
            throw new RuleViolation("lessons.register-closed");
        }
    }

    private static String requiredReason(String why) {
        if (why == null || why.isBlank() || why.length() > LONGEST_REASON) {
            throw new RuleViolation("lessons.reason").at("reason");
        }
        return why.strip();
    }

    public boolean isOf(Actor who) {
        return who.isPerson(teacher);
    }

    private boolean isOpen() {
        return !isCancelled() && !isHeld();
    }

    public boolean isCancelled() {
        return cancelledReason != null;
    }

    /** Whether its register is closed. */
    public boolean isHeld() {
        return registerClosedAt != null;
    }

    public LessonTime getTime() {
        return new LessonTime(startsAt, endsAt);
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Names it in addresses. */
    public String getPublicId() {
        return publicId;
    }

    public Course getCourse() {
        return course;
    }

    public Room getRoom() {
        return room;
    }

    /** Account of who teaches. */
    public String getTeacher() {
        return teacher;
    }

    public String getSubject() {
        return subject;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** How often it was moved: calendars go by it. */
    public int getMoves() {
        return moves;
    }

    /** Null unless it was cancelled. */
    public String getCancelledReason() {
        return cancelledReason;
    }

    public Instant getRegisterClosedAt() {
        return registerClosedAt;
    }
}
