package org.ordito.ideazione.arrivals;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has the tables removed that nobody confirmed in time, every quarter of an hour. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArrivalSweeper {

    @Inject
    private ArrivalDesk desk;

    @Schedule(hour = "*", minute = "*/15", second = "20", persistent = false)
    public void sweep() {
        desk.sweep(Actor.SYSTEM);
    }
}
