package org.ordito.trame.purchases;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has the buyers of what ended some time ago forgotten, every night. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurchaseTimer {

    @Inject
    private PurchaseDesk desk;

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void forget() {
        desk.forget(Actor.SYSTEM);
    }
}
