package org.ordito.trame.enrolment;

import static org.ordito.trame.enrolment.EnrolmentState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;

/**
 * Somebody's enrolment in a course: written in a few steps and sent; on the list once that is published, with a seat offered or
 * waiting for one; enrolled when the offer is accepted. It ends when the course starts without a seat for it, when the offer is
 * declined or expires, when its owner leaves before the start or while it runs, when it is found not to count, or when the course is called off. A seat that nobody
 * waits for may be offered once more to who declined one or let it pass; who was found not to count may count again before the list, and who has left may come back.
 */
@Entity
@Table(name = "lab_application")
public class LabApplication extends EnrolledPerson {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "course_id")
    private Course course;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state;
    @Column(name = "state_since")
    private Instant stateSince;
    @Column(name = "sent_at")
    private Instant sentAt;

    @Embedded
    private ListPlace place;

    @Embedded
    private SeatOffer offer;

    @Column(name = "left_on")
    private LocalDate leftOn;

    protected LabApplication() {
    }

    /** A draft of somebody's own. */
    LabApplication(Course course, Actor applicant, String email, Instant now) {
        super(applicant, email);
        this.course = course;
        enter(DRAFT, now);
    }

    /**
     * A draft in somebody else's name, who may have no account.
     *
     * @param enteredBy account of who writes it
     * @param proposed  by the social services: the seats kept for them come to it first
     * @param language  in which they are written to
     */
    LabApplication(Course course, String enteredBy, boolean proposed, Locale language, Instant now) {
        super(enteredBy, proposed, language);
        this.course = course;
        enter(DRAFT, now);
    }

    /** Who it is and how to reach them, complete or not. */
    void writeContact(Contact contact) {
        state.require(DRAFT);
        write(contact);
    }

    /** @param number given now, or the one it had when it was withdrawn before */
    void send(String number, Instant at) {
        state.require(DRAFT);
        this.number = number;
        sentAt = at;
        enter(SENT, at);
    }

    /** Written anew after it was withdrawn, while enrolment is open. */
    void reopen(Instant at) {
        state.require(WITHDRAWN);
        enter(DRAFT, at);
    }

    /** What was written anew is not sent after all. */
    void leaveAgain(Instant at) {
        state.require(DRAFT);
        enter(WITHDRAWN, at);
    }

    /** @param position on the list, from 1 */
    void listed(int position, int points, Instant at) {
        state.require(SENT);
        place = new ListPlace(position, points);
        enter(WAITING, at);
    }

    /** A seat is offered: the codes in the messages about it answer until then. */
    void offer(Instant until, Instant at) {
        state.require(WAITING);
        offered(until, at);
    }

    /** Once more, to who declined a seat or let it pass: nobody waits for it. */
    void offerAgain(Instant until, Instant at) {
        state.require(DECLINED, EXPIRED);
        offered(until, at);
    }

    private void offered(Instant until, Instant at) {
        offer = new SeatOffer(until);
        enter(OFFERED, at);
    }

    /** When who has not answered is reminded: in the middle of the term. */
    Instant offerRemindAt() {
        return offer.remindAt(stateSince);
    }

    /** They are reminded. @return false if it was answered meanwhile */
    boolean remindOffer(Instant at) {
        if (state != OFFERED) {
            return false;
        }
        offer.reminded(at);
        return true;
    }

    void accept(Instant at) {
        requireOffer(at);
        enter(ENROLLED, at);
    }

    void decline(Instant at) {
        requireOffer(at);
        enter(DECLINED, at);
    }

    /** @throws RuleViolation {@code enrolment.offer-over} after its term, {@code enrolment.answered} when nothing is offered any more */
    private void requireOffer(Instant at) {
        if (state != OFFERED) {
            throw new RuleViolation("enrolment.answered");
        }
        offer.requireStanding(at);
    }

    /** Its term has passed. @return false if it was answered meanwhile */
    boolean expire(Instant at) {
        if (state != OFFERED) {
            return false;
        }
        enter(EXPIRED, at);
        return true;
    }

    /** Its owner leaves, before the course starts. @return whether that frees a seat */
    boolean withdraw(Instant at) {
        boolean freesSeat = state.holdsSeat();
        state.require(SENT, WAITING, OFFERED, ENROLLED);
        if (!course.getState().isAhead()) {
            throw new RuleViolation("enrolment.course-runs");
        }
        enter(WITHDRAWN, at);
        return freesSeat;
    }

    /** Its owner leaves the course that runs. @param on their last day in it */
    void leave(LocalDate on, Instant at) {
        state.require(ENROLLED);
        leftOn = on;
        enter(LEFT, at);
    }

    /** They are back in the course that runs. */
    void comeBack(Instant at) {
        state.require(LEFT);
        leftOn = null;
        enter(ENROLLED, at);
    }

    /** What was said is looked into before the list, and not once it is made. @throws RuleViolation {@code enrolment.not-now} */
    void requireSent() {
        state.require(SENT);
    }

    /** It does not count. */
    void exclude(Instant at) {
        requireSent();
        enter(EXCLUDED, at);
    }

    /** It counts again, as long as the list is not made. */
    void readmit(Instant at) {
        state.require(EXCLUDED);
        if (!course.getState().isListAhead()) {
            throw new RuleViolation("enrolment.not-now");
        }
        enter(SENT, at);
    }

    void noSeat(Instant at) {
        if (state == WAITING) {
            enter(NO_SEAT, at);
        }
    }

    void courseCancelled(Instant at) {
        if (state.isOpen()) {
            enter(CANCELLED, at);
        }
    }

    private void enter(EnrolmentState next, Instant at) {
        state = next;
        stateSince = at;
    }

    /** Whether the coordinator calls them about the seat: they left a telephone alone, or have not answered when half of the term had passed. */
    public boolean isToBeCalled() {
        return state == OFFERED && (getEmail() == null || offer.isReminded());
    }

    public Long id() {
        return id;
    }

    /** Names it in addresses before it has a number. */
    public String getPublicId() {
        return publicId;
    }

    /** Null while it was never sent. */
    public String getNumber() {
        return number;
    }

    public Course getCourse() {
        return course;
    }

    /** Whoever enrols, to write to. */
    Participant participant() {
        return new Participant(id, number, getPublicId(), getName(), getApplicant(), getEmail(), getLanguage(), leftOn);
    }

    public EnrolmentState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    /** Their last day in the course; null for who has not left it while it ran. */
    public LocalDate getLeftOn() {
        return leftOn;
    }

    /** Null until the list is made. */
    public ListPlace getPlace() {
        return place;
    }

    /** Until when the offer can be answered; null if none was made. */
    public Instant getOfferUntil() {
        return offer == null ? null : offer.until();
    }
}
