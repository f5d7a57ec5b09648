package org.ordito.trame.lessons;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has teachers reminded of registers that are still open, every few minutes. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenRegistersTimer {

    @Inject
    private OpenRegistersDesk desk;

    @Schedule(hour = "*", minute = "*/5", second = "50", persistent = false)
    public void remind() {
        desk.remind(Actor.SYSTEM);
    }
}
