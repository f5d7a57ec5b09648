package org.ordito.ideazione.payments;

import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;

/**
 * How much a claim may ask for: by the call's shares of the grant, and by the part of a project's cost that the call covers.
 *
 * @param expenses listed in the claim and not refused, in euro
 * @param before   what the earlier claims brought
 */
record ClaimLimit(PlannedPayment claim, BigDecimal expenses, ClaimsBefore before) {

    /** What the payments up to this one may reach together and have not brought yet, in euro. */
    BigDecimal reach() {
        return before.shares().add(claim.getShare()).subtract(before.accepted());
    }

    /** The part of all expenses admitted so far that the call covers, in euro; the rest is the applicant's own. */
    BigDecimal covered() {
        return claim.getApplication().getCall().getFunding().covered(before.expenses().add(expenses));
    }

    /** In euro. The balance counts all that was paid; until then an advance is covered by its guarantee, not by expenses. */
    BigDecimal ceiling() {
        return switch (claim.getKind()) {
            case ADVANCE -> reach();
            case PROGRESS -> reach().min(covered());
            case BALANCE -> reach().min(covered().subtract(before.accepted())).max(BigDecimal.ZERO.setScale(2));
        };
    }

    /** @throws RuleViolation {@code payments.above-share}, {@code payments.above-expenses}, {@code payments.above-balance} */
    void require(BigDecimal amount) {
        if (amount.compareTo(reach()) > 0) {
            throw new RuleViolation("payments.above-share", reach()).at("amount");
        }
        if (amount.compareTo(ceiling()) > 0) {
            throw new RuleViolation(claim.getKind() == ClaimKind.BALANCE ? "payments.above-balance" : "payments.above-expenses", ceiling()).at("amount");
        }
    }
}
