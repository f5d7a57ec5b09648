package org.ordito.trame.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What is due to somebody for one month (decision 0030). The month's full amount is due from seven tenths of its planned hours on; below, the
 * amount for the hours done. A month of which the placement has only a part, at its beginning, at its end or because of a
 * suspension, has as much of the amount as it has of a whole month's hours. More hours than planned give no more.
 */
public final class Allowance {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Allowance() {
    }

    /**
     * @param monthly     euro for a whole month
     * @param planned     hours in the placement's part of the month
     * @param whole       hours if the placement were there all month, at least what is planned
     * @param done        hours, confirmed and checked
     * @param fullPercent of the planned hours from which the full amount is due
     * @return euro, rounded half up to the cent, once
     */
    public static BigDecimal due(BigDecimal monthly, BigDecimal planned, BigDecimal whole, BigDecimal done, int fullPercent) {
        if (planned.signum() == 0 || done.signum() == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        boolean isFull = done.multiply(HUNDRED).compareTo(planned.multiply(BigDecimal.valueOf(fullPercent))) >= 0;
        return monthly.multiply(isFull ? planned : done).divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** How much of the planned hours was done, in percent rounded down, so that nothing looks like the threshold below it. */
    public static int percent(BigDecimal planned, BigDecimal done) {
        return planned.signum() == 0 ? 0 : done.multiply(HUNDRED).divide(planned, 0, RoundingMode.DOWN).intValue();
    }
}
