package org.ordito.trame.enrolment;

import java.math.BigDecimal;

/**
 * What the coordinator finds of one answer.
 *
 * @param isee   what the certificate says, where the answer about it does not hold; null when it says nothing
 * @param reason why it does not hold, which the person reads; null when it does
 */
public record Finding(boolean holds, BigDecimal isee, String reason) {

    public static Finding verified() {
        return new Finding(true, null, null);
    }

    public static Finding doesNotHold(BigDecimal isee, String reason) {
        return new Finding(false, isee, reason);
    }
}
