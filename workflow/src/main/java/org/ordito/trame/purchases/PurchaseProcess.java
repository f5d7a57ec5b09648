package org.ordito.trame.purchases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;
import org.ordito.people.Actor;

/** What we tell the process of a purchase request. */
@ApplicationScoped
class PurchaseProcess {

    @Inject
    private Processes processes;

    void asked(Purchase purchase) {
        processes.start("lab-purchase", purchase.getNumber(), Map.of("purchaseId", purchase.id()));
    }

    void answered(String number, Actor who) {
        processes.complete(number, "Task_AnswerPurchase", who);
    }

    void concluded(String number, Actor who) {
        processes.complete(number, "Task_HandOver", who);
    }
}
