package org.ordito.calls.updates;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has addresses that nobody needs any more erased, every few minutes. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SubscriptionTimer {

    @Inject
    private UpdatesDesk desk;

    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    public void tidyUp() {
        desk.tidyUp(Actor.SYSTEM);
    }
}
