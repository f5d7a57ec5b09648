package org.ordito.trame.visits;

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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.PlainText;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** One date of an appointment with the public. It takes place, or is called off with a reason before it begins. */
@Entity
@Table(name = "lab_visit_date")
public class VisitDate {

    /** Longest reason, in characters. */
    public static final int REASON = 500;

    private static final Duration FURTHEST = Duration.ofDays(730);
    private static final int MOST_SEATS = 200;
    private static final LocalTime REMINDER = LocalTime.of(9, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    @ManyToOne(optional = false)
    @JoinColumn(name = "visit_id")
    private Visit visit;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Enumerated(EnumType.STRING)
    private VisitLanguage language;
    private int seats;
    /** Written by {@link VisitDates#takeSeats} alone, which cannot take one too many. */
    @Column(name = "seats_taken", updatable = false)
    private int seatsTaken;
    @Enumerated(EnumType.STRING)
    private DateState state = DateState.PLANNED;
    private String reason;

    protected VisitDate() {
    }

    /**
     * @param seats how many people can come; of no meaning where nobody has to book
     * @throws RuleViolation {@code visits.date-range}, {@code visits.language-not-offered}, {@code visits.range}, {@code visits.closed}
     */
    VisitDate(String number, Visit visit, Instant startsAt, VisitLanguage language, Integer seats, Instant now) {
        if (visit.getState() == VisitState.CLOSED) {
            throw new RuleViolation("visits.closed");
        }
        if (startsAt == null || !startsAt.isAfter(now) || startsAt.isAfter(now.plus(FURTHEST))) {
            throw new RuleViolation("visits.date-range").at("startsOn");
        }
        if (language == null || !visit.getLanguages().contains(language)) {
            throw new RuleViolation("visits.language-not-offered").at("language");
        }
        if (visit.isRegistration() && (seats == null || seats < 1 || seats > MOST_SEATS)) {
            throw new RuleViolation("visits.range", 1, MOST_SEATS).at("seats");
        }
        this.number = number;
        this.visit = visit;
        this.startsAt = startsAt;
        this.language = language;
        this.seats = visit.isRegistration() ? seats : 0;
    }

    /** Whether who asks at this instant can still book. */
    public boolean takesBookings(Instant asked) {
        return isBookable() && !asked.isAfter(getBookingClosesAt());
    }

    /** Whether the lab can still book for who calls or comes by: until it begins. */
    public boolean takesBookingsAtDesk(Instant now) {
        return isBookable() && now.isBefore(startsAt);
    }

    private boolean isBookable() {
        return visit.isRegistration() && seats > 0 && isPlanned() && visit.getState() == VisitState.PUBLISHED;
    }

    /** Most people in one booking. */
    public int getMostPeople() {
        return Math.min(visit.getMostPeople(), seats);
    }

    /** @throws RuleViolation {@code visits.date-over}, {@code visits.missing.reason}, {@code visits.too-long} */
    void cancel(String why, Instant now) {
        if (!isAhead(now)) {
            throw new RuleViolation("visits.date-over");
        }
        String text = PlainText.of(why);
        if (text.isEmpty()) {
            throw new RuleViolation("visits.missing.reason").at("reason");
        }
        VisitText.fits("reason", text, REASON);
        reason = text;
        state = DateState.CANCELLED;
    }

    /** Whether it takes place and has not begun. */
    public boolean isAhead(Instant now) {
        return isPlanned() && now.isBefore(startsAt);
    }

    public boolean isPlanned() {
        return state == DateState.PLANNED;
    }

    public Instant getBookingClosesAt() {
        return startsAt.minus(Duration.ofHours(visit.closesHours()));
    }

    /** When those who come are reminded: the morning of the day before. */
    public Instant remindAt() {
        return RomeTime.dayOf(startsAt).minusDays(1).atTime(REMINDER).atZone(OrditoClock.ROME).toInstant();
    }

    public Instant getEndsAt() {
        return startsAt.plus(Duration.ofMinutes(visit.getMinutes()));
    }

    /** Until when the portal knows who was there. */
    public Instant keepUntil() {
        return getEndsAt().plus(Duration.ofDays(visit.keepDays()));
    }

    public Long id() {
        return id;
    }

    /** Names it in addresses. */
    public String getNumber() {
        return number;
    }

    public Visit getVisit() {
        return visit;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public VisitLanguage getLanguage() {
        return language;
    }

    public int getSeats() {
        return seats;
    }

    public int getSeatsTaken() {
        return seatsTaken;
    }

    public int getFreeSeats() {
        return seats - seatsTaken;
    }

    public DateState getState() {
        return state;
    }

    /** Why it was called off; null otherwise. */
    public String getReason() {
        return reason;
    }

    /** Where one books it. */
    public String getAddress() {
        return visit.getAddress() + "/" + number;
    }
}
