package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.VirusFound;
import org.ordito.ideazione.CaseOfficers;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;

/** Writes to applicants about their claims, and to the office where it has to do something. */
@ApplicationScoped
public class ClaimMessages {

    @Inject
    private PaymentClaims claims;

    @Inject
    private CaseOfficers officers;

    @Inject
    private AuditTrail audit;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Outbox outbox;

    /** There is a virus in a document of a claim: each is told what they can do about it. */
    void virus(@Observes VirusFound found) {
        claims.with(found.document()).forEach(claim -> virus(claim, found.document().getFilename()));
    }

    private void virus(PaymentClaim claim, String filename) {
        boolean isWithApplicant = claim.getState().isOpenToApplicant();
        tell(claim, isWithApplicant ? "payments.virus-open" : "payments.virus-submitted", filename);
        if (!isWithApplicant) {
            outbox.sendToEach(officers.of(claim.getApplication()), claim.getApplication().getNumber(), "payments.virus-office", claim.getNumber(), filename);
        }
        audit.record(Actor.SYSTEM, "payments.virus-found", claim.getNumber(), filename);
    }

    /** Writes the message with this text key; its arguments are the claim's number and these. */
    void tell(PaymentClaim claim, String key, Object... arguments) {
        IdeaApplication application = claim.getApplication();
        correspondence.write(application, key,
                Stream.concat(Stream.of(claim.getNumber()), Stream.of(arguments)).toArray());
    }
}
