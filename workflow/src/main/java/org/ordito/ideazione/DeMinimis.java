package org.ordito.ideazione;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The ceiling of small aid to one undertaking over any three rolling years (Regulation EU 2023/2831, art. 3(2)), counted at the
 * date of the grant.
 */
public final class DeMinimis {

    /** In euro. */
    public static final BigDecimal CEILING = new BigDecimal("300000.00");

    private static final int YEARS = 3;

    private DeMinimis() {
    }

    /** The first day whose aid still counts for a grant of this day. */
    public static LocalDate countedFrom(LocalDate grantDay) {
        return grantDay.minusYears(YEARS).plusDays(1);
    }

    /** What may still be granted to one who has received this much in the period; never negative. */
    public static BigDecimal room(BigDecimal received) {
        return CEILING.subtract(received).max(BigDecimal.ZERO.setScale(2));
    }
}
