package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/** What the process that sends an update asks and orders. */
@Named("updateSteps")
@ApplicationScoped
public class UpdateSteps {

    private static final int BATCH = 200;

    @Inject
    private CallUpdates updates;

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private UpdateMessages messages;

    @Inject
    private Clock clock;

    public Date sendAt(Long updateId) {
        return Date.from(updates.get(updateId).getSendAt());
    }

    public boolean isStillTrue(Long updateId) {
        return updates.get(updateId).isStillTrue();
    }

    /** Writes to the next ones, as many as fit into one transaction. */
    public void tellNext(Long updateId) {
        CallUpdate update = updates.lock(updateId);
        if (update.isEnded()) {
            return;
        }
        List<Subscription> next = subscriptions.following(update.getCall(), update.getSendAt(), update.getLastSubscriber(), BATCH);
        messages.tell(update, next);
        update.told(next, BATCH, clock.instant());
    }

    public boolean isMoreToTell(Long updateId) {
        return !updates.get(updateId).isEnded();
    }

    public void drop(Long updateId) {
        updates.lock(updateId).dropped(clock.instant());
    }
}
