package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.VirusFound;
import org.ordito.ideazione.CaseOfficers;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;

/** Tells applicant and office of a virus that was found in a document of a payment claim after it was uploaded, and what each can do about it. */
@ApplicationScoped
public class InfectedClaimFiles {

    @Inject
    private PaymentClaims claims;

    @Inject
    private ClaimMessages messages;

    @Inject
    private CaseOfficers officers;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    void tell(@Observes VirusFound found) {
        claims.with(found.document()).forEach(claim -> tell(claim, found.document().getFilename()));
    }

    private void tell(PaymentClaim claim, String filename) {
        boolean isWithApplicant = claim.getState().isOpenToApplicant();
        messages.tell(claim, isWithApplicant ? "payments.virus-open" : "payments.virus-submitted", filename);
        if (!isWithApplicant) {
            outbox.sendToEach(officers.of(claim.getApplication()), claim.getApplication().getNumber(), "payments.virus-office", claim.getNumber(), filename);
        }
        audit.record(Actor.SYSTEM, "payments.virus-found", claim.getNumber(), filename);
    }
}
