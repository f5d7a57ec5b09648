package org.ordito.trame.interest;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ordito.people.Actor;

/** Has addresses that were not confirmed in time, or are past their term, erased every few minutes. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InterestTimer {

    @Inject
    private InterestDesk desk;

    @Schedule(hour = "*", minute = "*/5", second = "40", persistent = false)
    public void tidyUp() {
        desk.tidyUp(Actor.SYSTEM);
    }
}
