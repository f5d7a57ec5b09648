package org.ordito.ideazione.register;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Deletes the tables that people took away some hours ago, and what an interrupted work left. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterSweeper {

    @Inject
    private RegisterJobDesk desk;

    /** Every quarter of an hour. */
    @Schedule(hour = "*", minute = "*/15", persistent = false)
    public void sweep() {
        desk.sweep(Actor.SYSTEM);
    }
}
