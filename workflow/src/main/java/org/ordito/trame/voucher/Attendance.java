package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.ordito.platform.RuleViolation;

/** How much of its course is attended with a voucher: the sums of its register, and whether they are enough. */
@Embeddable
public class Attendance {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

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
     * Counts a day that was written, or written anew.
     *
     * @param before what the register said of that day
     * @param hours  of the whole course
     * @throws RuleViolation {@code voucher.too-many-hours}
     */
    void count(DayEntry before, DayEntry now, int hours, Instant at) {
        BigDecimal newHeld = held.subtract(before.held()).add(now.held());
        if (newHeld.compareTo(BigDecimal.valueOf(hours)) > 0) {
            throw new RuleViolation("voucher.too-many-hours", hours).at("held");
        }
        held = newHeld;
        attended = attended.subtract(before.attended()).add(now.attended());
        if (attended.compareTo(hoursNeeded(hours)) < 0) {
            enoughAt = null;
        } else if (enoughAt == null) {
            enoughAt = at;
        }
    }

    /** Enough of the course's own hours, so that one lesson attended whole is not enough; rounded up to the quarter of an hour in which they are counted. */
    BigDecimal hoursNeeded(int hours) {
        return BigDecimal.valueOf((long) percentNeeded * hours).multiply(QUARTERS).divide(HUNDRED, 0, RoundingMode.CEILING).divide(QUARTERS);
    }

    /** How much of the course's hours was attended, in whole percent, rounded down. */
    int percentOf(int hours) {
        return attended.multiply(HUNDRED).divideToIntegralValue(BigDecimal.valueOf(hours)).intValue();
    }

    boolean isEnough() {
        return enoughAt != null;
    }

    /** How much of the course's hours is to be attended, in percent. */
    public int getPercentNeeded() {
        return percentNeeded;
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
