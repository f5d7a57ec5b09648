package org.ordito.trame.visits;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ordito.notifications.LinkCode;

/**
 * Somebody's booking of one date. It is confirmed from the address that was given, or made by the lab for who calls; then it has
 * seats, or waits for them. Every message about it carries a code of its own that opens it; only their hashes are kept. When it is
 * over, it forgets who it was of: of whoever has no e-mail, once they were told by telephone that the date is called off.
 */
@Entity
@Table(name = "lab_visit_booking")
public class VisitBooking {

    /** How long its owner has to confirm it. */
    public static final Duration TO_CONFIRM = Duration.ofHours(24);

    /** Nobody can have an address flooded by asking again and again. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    @ManyToOne(optional = false)
    @JoinColumn(name = "date_id")
    private VisitDate date;
    private String name;
    private String email;
    private String phone;
    private int people;
    private String needs;
    private String language;
    @Enumerated(EnumType.STRING)
    private BookingState state = BookingState.TO_CONFIRM;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "confirm_until")
    private Instant confirmUntil;
    @Column(name = "written_at")
    private Instant writtenAt;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Column(name = "erased_at")
    private Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "lab_visit_code", joinColumns = @JoinColumn(name = "booking_id"))
    @Column(name = "sha256")
    private Set<String> codes = new HashSet<>();

    protected VisitBooking() {
    }

    VisitBooking(String number, VisitDate date, Booker booker, Instant now) {
        this.number = number;
        this.date = date;
        this.askedAt = now;
        Instant term = now.plus(TO_CONFIRM);
        this.confirmUntil = term.isAfter(date.getStartsAt()) ? date.getStartsAt() : term;
        write(booker);
    }

    /** What somebody asked for again before confirming it counts as they asked for it last. */
    void write(Booker booker) {
        if (state == BookingState.TO_CONFIRM) {
            name = booker.name();
            email = booker.email() == null ? null : booker.email().text();
            phone = booker.phone();
            people = booker.people();
            needs = booker.needs();
            language = booker.language().getLanguage();
        }
    }

    /** Whether it says the same. */
    boolean says(Booker booker) {
        return booker.name().equals(name) && booker.people() == people;
    }

    /** Whether its address may get one more message that somebody asked for on a page. */
    boolean mayBeWrittenTo(Instant now) {
        return writtenAt == null || !now.isBefore(writtenAt.plus(BETWEEN_MESSAGES));
    }

    /** A message goes out whose link opens this booking. */
    LinkCode opens(Instant now) {
        LinkCode code = LinkCode.random();
        codes.add(code.sha256());
        writtenAt = now;
        return code;
    }

    /** Its owner confirms it. @param withSeats whether there were seats for all of them @return false when it is too late */
    boolean confirm(boolean withSeats, Instant now) {
        if (state != BookingState.TO_CONFIRM || now.isAfter(confirmUntil)) {
            return false;
        }
        state = withSeats ? BookingState.CONFIRMED : BookingState.WAITING;
        confirmedAt = now;
        return true;
    }

    /** Whether it can still be confirmed. */
    public boolean isConfirmable(Instant now) {
        return state == BookingState.TO_CONFIRM && !now.isAfter(confirmUntil) && date.isAhead(now);
    }

    /** Whether seats are held for it. */
    public boolean holdsSeats() {
        return state == BookingState.CONFIRMED;
    }

    /** Seats have become free for whoever waited. */
    void getsSeats() {
        if (state == BookingState.WAITING) {
            state = BookingState.CONFIRMED;
        }
    }

    /** Ends it, if something could still come of it. @return whether it did */
    boolean end(BookingState how) {
        if (!state.isOpen()) {
            return false;
        }
        state = how;
        return true;
    }

    /** Whether a reminder tells something new: not to who has confirmed after the others were reminded. */
    boolean isToBeReminded() {
        return state == BookingState.CONFIRMED && confirmedAt.isBefore(date.remindAt());
    }

    /** The visit is over: what somebody needed for it is of no use any more. */
    void forgetNeeds() {
        needs = null;
    }

    /** It forgets whose it was; that so many came to this date stays known. */
    void erase(Instant now) {
        name = null;
        email = null;
        phone = null;
        needs = null;
        codes.clear();
        erasedAt = now;
    }

    /** Whether its owner has shown that it was them. */
    public boolean wasConfirmed() {
        return confirmedAt != null;
    }

    /** Whether there is nobody to write to: somebody has to call. */
    boolean isToldByPhone() {
        return email == null;
    }

    /** Whether somebody has still to be told by telephone that the date is called off. */
    public boolean isToBePhoned() {
        return state == BookingState.CALLED_OFF && name != null;
    }

    public Long id() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public VisitDate getDate() {
        return date;
    }

    /** Null once it is erased. */
    public String getName() {
        return name;
    }

    /** Null for who has none, and once it is erased. */
    public String getEmail() {
        return email;
    }

    /** Null for who booked on a page, and once it is erased. */
    public String getPhone() {
        return phone;
    }

    public int getPeople() {
        return people;
    }

    public String getNeeds() {
        return needs;
    }

    /** The language of its messages. */
    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public BookingState getState() {
        return state;
    }

    public Instant getConfirmUntil() {
        return confirmUntil;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }

    public Instant getErasedAt() {
        return erasedAt;
    }
}
