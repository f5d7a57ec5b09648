package org.ordito.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** The messages that no mail server took for days: looked at, and tried again once the reason is mended. */
@ApplicationScoped
@Transactional
public class UndeliveredDesk {

    @Inject
    private Outbox outbox;

    @Inject
    private MessagePolicy policy;

    @Inject
    private AuditTrail audit;

    /** Newest first. @param after key of the slice before; null for the first */
    public Slice<OutboxMessage> givenUp(Actor who, String after) {
        policy.mayRunMail(who).orRefuse();
        return outbox.givenUp(after);
    }

    public long countGivenUp(Actor who) {
        policy.mayRunMail(who).orRefuse();
        return outbox.countGivenUp();
    }

    /** Has all of them tried again, for three more days. @return how many; a second click finds none */
    public int tryAgain(Actor who) {
        policy.mayRunMail(who).orRefuse();
        int messages = outbox.tryAgain();
        if (messages > 0) {
            audit.record(who, "message.tried-again", "outbox", Integer.toString(messages));
        }
        return messages;
    }
}
