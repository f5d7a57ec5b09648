package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** The course that somebody has chosen with a voucher, and how much of it is attended: the sums of its register, and whether they are enough. */
@Embeddable
public class ChosenTraining {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    @ManyToOne
    @JoinColumn(name = "offer_id")
    private TrainingOffer offer;
    @ManyToOne
    @JoinColumn(name = "provider_id")
    private Provider provider;
    @Column(name = "activated_at")
    private Instant chosenAt;
    @Column(name = "attendance_percent")
    private int percentNeeded;
    @Column(name = "hours_held")
    private BigDecimal held = BigDecimal.ZERO;
    @Column(name = "hours_attended")
    private BigDecimal attended = BigDecimal.ZERO;
    @Column(name = "attended_at")
    private Instant enoughAt;

    void need(int percent) {
        percentNeeded = percent;
    }

    /**
     * @param most     euro that it may cost
     * @param endingBy its last day, at the latest
     * @throws RuleViolation {@code voucher.offer-closed}, {@code voucher.offer-dear}, {@code voucher.offer-late}
     */
    void choose(TrainingOffer chosen, BigDecimal most, LocalDate endingBy, Instant now) {
        if (!chosen.isOpen(RomeTime.dayOf(now))) {
            throw new RuleViolation("voucher.offer-closed").at("offer");
        }
        if (chosen.getPrice().compareTo(most) > 0) {
            throw new RuleViolation("voucher.offer-dear", chosen.getPrice(), most).at("offer");
        }
        if (chosen.getEndsOn().isAfter(endingBy)) {
            throw new RuleViolation("voucher.offer-late", Words.day(endingBy)).at("offer");
        }
        offer = chosen;
        provider = chosen.getProvider();
        chosenAt = now;
    }

    /**
     * Counts a day that was written, or written anew.
     *
     * @param before what the register said of that day
     * @throws RuleViolation {@code voucher.too-many-hours}
     */
    void count(DayEntry before, DayEntry now, Instant at) {
        BigDecimal newHeld = held.subtract(before.held()).add(now.held());
        if (newHeld.compareTo(BigDecimal.valueOf(offer.getHours())) > 0) {
            throw new RuleViolation("voucher.too-many-hours", offer.getHours()).at("held");
        }
        held = newHeld;
        attended = attended.subtract(before.attended()).add(now.attended());
        if (attended.compareTo(getHoursNeeded()) < 0) {
            enoughAt = null;
        } else if (enoughAt == null) {
            enoughAt = at;
        }
    }

    boolean isEnough() {
        return enoughAt != null;
    }

    /** Null until one is chosen. */
    public TrainingOffer getOffer() {
        return offer;
    }

    /** Null until one is chosen. */
    public Provider getProvider() {
        return provider;
    }

    /** Null until one is chosen. */
    public Instant getChosenAt() {
        return chosenAt;
    }

    /** How much of the course's hours is to be attended, in percent. */
    public int getPercentNeeded() {
        return percentNeeded;
    }

    /**
     * Enough of the course's own hours, so that one lesson attended whole is not enough; rounded up to the quarter of an hour in which
     * they are counted. Null before one is chosen.
     */
    public BigDecimal getHoursNeeded() {
        return offer == null ? null : BigDecimal.valueOf((long) percentNeeded * offer.getHours()).multiply(QUARTERS).divide(HUNDRED, 0, RoundingMode.CEILING).divide(QUARTERS);
    }

    /** How much of the course's hours was attended, in whole percent, rounded down; 0 before one is chosen. */
    public int getPercent() {
        return offer == null ? 0 : attended.multiply(HUNDRED).divideToIntegralValue(BigDecimal.valueOf(offer.getHours())).intValue();
    }

    /** Hours that the register has so far. */
    public BigDecimal getHeld() {
        return held;
    }

    /** Hours of them that the person was there. */
    public BigDecimal getAttended() {
        return attended;
    }

    /** When enough was attended; null before. */
    public Instant getEnoughAt() {
        return enoughAt;
    }
}
