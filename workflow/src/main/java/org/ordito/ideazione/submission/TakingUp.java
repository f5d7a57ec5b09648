package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.people.Actor;

/** Lets whoever withdrew an application begin the next one with what they had sent: answers, and files as far as the call still asks for them. */
@ApplicationScoped
class TakingUp {

    @Inject
    private IdeaApplications applications;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Fills a draft with what its owner withdrew last from its call, if there is that. */
    void latest(Actor who, IdeaDraft draft) {
        if (draft.isEmpty()) {
            applications.lastWithdrawn(draft.getOwner(), draft.getCall().id()).ifPresent(withdrawn -> fill(who, draft, withdrawn));
        }
    }

    /** @return whether it was filled: not one in which something is written, nor with what its writers may not see */
    boolean fill(Actor who, IdeaDraft draft, IdeaApplication withdrawn) {
        if (!draft.isEmpty() || !draft.mayTakeOver(withdrawn)) {
            return false;
        }
        draft.takeOver(withdrawn.getContent(), attachments.of(withdrawn), clock.instant());
        audit.record(draft.asRecorded(who), "application.begun-again", withdrawn.getNumber(), "");
        return true;
    }
}
