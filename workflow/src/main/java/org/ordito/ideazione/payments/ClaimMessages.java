package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;

/** Writes to applicants about their claims. */
@ApplicationScoped
public class ClaimMessages {

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** Writes the message with this text key; its arguments are the claim's number and these. */
    void tell(PaymentClaim claim, String key, Object... arguments) {
        IdeaApplication application = claim.getApplication();
        outbox.send(people.named(application.getApplicant()), application.getNumber(), key,
                Stream.concat(Stream.of(claim.getNumber()), Stream.of(arguments)).toArray());
    }
}
