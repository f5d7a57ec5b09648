package org.ordito.trame.equipment;

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
import org.ordito.trame.Written;
import org.ordito.trame.lessons.Lesson;

/** Some hours of a machine, for somebody or for a lesson. While the machine is faulty it is held: nobody works, nobody else gets the hours. */
@Entity
@Table(name = "lab_machine_booking")
public class MachineBooking {

    private static final int REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "machine_id")
    private Machine machine;

    private String holder;

    @ManyToOne
    @JoinColumn(name = "lesson_id")
    private Lesson lesson;

    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "booked_at")
    private Instant bookedAt;
    @Column(name = "cancelled_at")
    private Instant cancelledAt;
    @Column(name = "cancelled_reason")
    private String cancelledReason;

    protected MachineBooking() {
    }

    private MachineBooking(Machine machine, BookedTime time, Instant now) {
        this.machine = machine;
        this.startsAt = time.from();
        this.endsAt = time.to();
        this.bookedAt = now;
    }

    /** @param holder {@link org.ordito.trame.enrolment.Participant#key()} */
    static MachineBooking of(Machine machine, BookedTime time, String holder, Instant now) {
        MachineBooking booking = new MachineBooking(machine, time, now);
        booking.holder = holder;
        return booking;
    }

    static MachineBooking of(Machine machine, Lesson lesson, Instant now) {
        MachineBooking booking = new MachineBooking(machine, BookedTime.around(lesson.getTime()), now);
        booking.lesson = lesson;
        return booking;
    }

    /** @param reason may be empty when it is one's own @throws RuleViolation {@code equipment.begun} */
    void cancel(String reason, Instant now) {
        if (!endsAt.isAfter(now)) {
            throw new RuleViolation("equipment.begun");
        }
        cancelledReason = Written.optional(reason, REASON, "equipment.reason", "reason");
        cancelledAt = now;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    /** Whether its machine is out of use, so that it waits for news. */
    public boolean isHeld() {
        return !isCancelled() && machine.getState() == MachineState.FAULTY;
    }

    boolean isOf(Actor who) {
        return who.isPerson(holder);
    }

    public BookedTime getTime() {
        return new BookedTime(startsAt, endsAt);
    }

    Long id() {
        return id;
    }

    /** Names it in addresses and calendars. */
    public String getPublicId() {
        return publicId;
    }

    public Machine getMachine() {
        return machine;
    }

    /** Whose it is, as {@link org.ordito.trame.enrolment.Participant#key()}; null when it is for a lesson. */
    public String getHolder() {
        return holder;
    }

    /** Null when it is somebody's. */
    public Lesson getLesson() {
        return lesson;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    /** Null unless it was cancelled; may be empty. */
    public String getCancelledReason() {
        return cancelledReason;
    }
}
