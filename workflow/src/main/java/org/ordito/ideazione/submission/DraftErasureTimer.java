package org.ordito.ideazione.submission;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has erased, every night, the drafts that are kept no longer; each part in a transaction of its own. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftErasureTimer {

    @Inject
    private DraftErasureDesk desk;

    @Schedule(hour = "3", minute = "50", persistent = false)
    public void erase() {
        int erased = desk.erase(Actor.SYSTEM);
        while (erased > 0) {
            erased = desk.erase(Actor.SYSTEM);
        }
    }
}
