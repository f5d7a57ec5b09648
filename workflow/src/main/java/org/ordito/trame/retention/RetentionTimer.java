package org.ordito.trame.retention;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has what the lab keeps no longer erased, every night; each part in a transaction of its own. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionTimer {

    @Inject
    private RetentionDesk desk;

    @Schedule(hour = "3", minute = "50", persistent = false)
    public void erase() {
        int erased = desk.erase(Actor.SYSTEM);
        while (erased > 0) {
            erased = desk.erase(Actor.SYSTEM);
        }
    }
}
