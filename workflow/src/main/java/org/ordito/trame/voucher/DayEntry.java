package org.ordito.trame.voucher;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.ordito.platform.RuleViolation;

/**
 * What the register says of one day.
 *
 * @param held     hours of the course on that day, to the quarter of an hour
 * @param attended hours of them that the person was there
 */
public record DayEntry(LocalDate day, BigDecimal held, BigDecimal attended) {

    static final DayEntry NOTHING = new DayEntry(null, BigDecimal.ZERO, BigDecimal.ZERO);

    private static final BigDecimal MOST = new BigDecimal("12");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /**
     * @param offer the course; its days are those on which hours can be held
     * @throws RuleViolation {@code voucher.day}, {@code voucher.held}, {@code voucher.attended}, beside their field
     */
    DayEntry checked(TrainingOffer offer, LocalDate today) {
        if (day == null || day.isBefore(offer.getStartsOn()) || day.isAfter(offer.getEndsOn()) || day.isAfter(today)) {
            throw new RuleViolation("voucher.day").at("day");
        }
        if (held == null || held.signum() <= 0 || held.compareTo(MOST) > 0 || !isOfQuarters(held)) {
            throw new RuleViolation("voucher.held", MOST).at("held");
        }
        if (attended == null || attended.signum() < 0 || attended.compareTo(held) > 0 || !isOfQuarters(attended)) {
            throw new RuleViolation("voucher.attended").at("attended");
        }
        return new DayEntry(day, held.setScale(2, RoundingMode.UNNECESSARY), attended.setScale(2, RoundingMode.UNNECESSARY));
    }

    private static boolean isOfQuarters(BigDecimal hours) {
        return hours.remainder(QUARTER).signum() == 0;
    }
}
