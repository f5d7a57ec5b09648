package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;

/** What the process of a payment asks and orders. */
@Named("paymentSteps")
@ApplicationScoped
public class PaymentSteps {

    /** Series of the numbers of payment orders (<i>mandati</i>). */
    private static final String ORDERS = "MAND";

    @Inject
    private PaymentClaims claims;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private ClaimMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The claims of an application, in the order in which they are paid. */
    public List<String> claimNumbers(Long applicationId) {
        return claims.of(applicationId).stream().map(PaymentClaim::getNumber).toList();
    }

    /** Opens a claim and tells the applicant. */
    public void open(String claimNumber) {
        PaymentClaim claim = claims.numbered(claimNumber);
        if (claim.open()) {
            messages.tell(claim, "payments.open." + claim.getKind(), claim.getShare());
        }
    }

    public Date checkDueAt(String claimNumber) {
        return Date.from(claims.numbered(claimNumber).checkDueAt());
    }

    public boolean isReturned(String claimNumber) {
        return claims.numbered(claimNumber).getState() == ClaimState.RETURNED;
    }

    /** Orders the payment of what was accepted, once, and tells the applicant. */
    public void orderPayment(String claimNumber) {
        PaymentClaim claim = claims.numbered(claimNumber);
        if (!claim.isPayable()) {
            return;
        }
        Instant now = clock.instant();
        claim.ordered(numbers.next(ORDERS, RomeTime.dayOf(now).getYear()), now);
        audit.record(Actor.SYSTEM, "payments.ordered", claimNumber, claim.getOrder().getNumber());
        messages.tell(claim, "payments.ordered", claim.getAcceptedAmount(), claim.getOrder().getNumber());
    }
}
