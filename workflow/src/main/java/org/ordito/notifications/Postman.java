package org.ordito.notifications;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has what waits in the outbox delivered, in rounds. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final int ROUND = 50;

    @Inject
    private Delivery delivery;

    /** One round, every ten seconds. A message that fails waits for its next attempt and holds up no other; a mail server that is away ends the round. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void deliver() {
        for (Long id : delivery.due(ROUND)) {
            if (!delivery.deliver(id)) {
                return;
            }
        }
    }

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void tidyUp() {
        delivery.eraseGivenUp();
    }
}
