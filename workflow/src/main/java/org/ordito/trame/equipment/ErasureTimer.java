package org.ordito.trame.equipment;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has erased, every night, who booked, borrowed and reported long ago; each part in a transaction of its own. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureTimer {

    @Inject
    private ErasureDesk desk;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void erase() {
        int erased = desk.erase(Actor.SYSTEM);
        while (erased > 0) {
            erased = desk.erase(Actor.SYSTEM);
        }
    }
}
