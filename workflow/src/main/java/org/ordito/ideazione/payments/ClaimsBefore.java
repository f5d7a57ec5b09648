package org.ordito.ideazione.payments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a grant's earlier claims have brought.
 *
 * @param shares    what they may reach together, in euro
 * @param accepted  accepted for payment so far, in euro
 * @param expenses  expenses admitted so far, in euro
 * @param documents SHA-256 of the documents that prove expenses already listed
 */
public record ClaimsBefore(BigDecimal shares, BigDecimal accepted, BigDecimal expenses, Set<String> documents) {

    /** @param earlier the claims before the one in question */
    public static ClaimsBefore of(List<PaymentClaim> earlier) {
        BigDecimal shares = BigDecimal.ZERO.setScale(2);
        BigDecimal accepted = BigDecimal.ZERO.setScale(2);
        BigDecimal expenses = BigDecimal.ZERO.setScale(2);
        for (PaymentClaim claim : earlier) {
            shares = shares.add(claim.getShare());
            if (claim.getState().isAccepted()) {
                accepted = accepted.add(claim.getAcceptedAmount());
                expenses = expenses.add(claim.admittedExpenses());
            }
        }
        Set<String> documents = earlier.stream().flatMap(claim -> claim.getLines().stream())
                .map(line -> line.getDocument().getSha256()).collect(Collectors.toSet());
        return new ClaimsBefore(shares, accepted, expenses, documents);
    }
}
