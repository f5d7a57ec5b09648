package org.ordito.ideazione.payments;

import java.math.BigDecimal;
import java.util.List;
import org.ordito.ideazione.funding.Grant;

/**
 * How far a grant is paid.
 *
 * @param grant  null while there is none
 * @param claims in their order
 */
public record PaymentProgress(Grant grant, List<PaymentClaim> claims) {

    /** In euro. */
    public BigDecimal paid() {
        return claims.stream().filter(claim -> claim.getState() == ClaimState.PAID).map(PaymentClaim::getAcceptedAmount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What is not paid yet, in euro. */
    public BigDecimal left() {
        return grant.getAmount().subtract(paid());
    }

    /** What was accepted beyond the part of the admitted expenses that the call covers, once no claim is left: it is to be paid back. In euro. */
    public BigDecimal excess() {
        ClaimsBefore all = ClaimsBefore.of(claims);
        BigDecimal beyond = all.accepted().subtract(grant.getApplication().getCall().getFunding().covered(all.expenses()));
        return isComplete() ? beyond.max(BigDecimal.ZERO.setScale(2)) : BigDecimal.ZERO.setScale(2);
    }

    /** Whether every payment was made, or checked and found to be worth nothing. */
    public boolean isComplete() {
        return claims.stream().allMatch(claim -> claim.getState().isAccepted() && !claim.isPayable());
    }
}
