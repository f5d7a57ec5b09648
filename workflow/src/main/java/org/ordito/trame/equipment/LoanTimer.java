package org.ordito.trame.equipment;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has the borrowers of machines reminded when it is time, every few minutes. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LoanTimer {

    @Inject
    private LoanDesk desk;

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    public void remind() {
        desk.remind(Actor.SYSTEM);
    }
}
