package org.ordito.trame.voucher;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/**
 * What everybody reads about a course that a voucher pays for.
 *
 * @param price in euro
 */
public record OfferText(String title, String content, String place, String timetable, Integer hours, BigDecimal price, LocalDate startsOn, LocalDate endsOn) {

    private static final int MOST_HOURS = 2_000;
    private static final BigDecimal MOST_EURO = new BigDecimal("100000.00");

    /** Without blanks around. @throws RuleViolation beside the field that is missing or wrong */
    OfferText checked() {
        if (hours == null || hours < 1 || hours > MOST_HOURS) {
            throw new RuleViolation("voucher.range", 1, MOST_HOURS).at("hours");
        }
        if (price == null || price.signum() <= 0 || price.compareTo(MOST_EURO) > 0) {
            throw new RuleViolation("voucher.range", 1, MOST_EURO.intValue()).at("price");
        }
        if (startsOn == null) {
            throw new RuleViolation("voucher.missing.startsOn").at("startsOn");
        }
        if (endsOn == null || endsOn.isBefore(startsOn)) {
            throw new RuleViolation("voucher.ends-too-early").at("endsOn");
        }
        return new OfferText(Written.required(title, 120, "voucher.missing.title", "title"), Written.required(content, 2_000, "voucher.missing.content", "content"), Written.required(place, 200, "voucher.missing.place", "place"),
                Written.required(timetable, 200, "voucher.missing.timetable", "timetable"), hours, price.setScale(2), startsOn, endsOn);
    }
}
