package org.ordito.trame.purchases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.notifications.Outbox;
import org.ordito.platform.Words;

/** What is written to the address of whoever asked for a product, always after somebody of the lab has read the request. */
@ApplicationScoped
class PurchaseMessages {

    @Inject
    private Outbox outbox;

    void accepted(Purchase purchase) {
        tell(purchase, "purchase.mail.accepted", purchase.getNumber(), purchase.getProduct().getTitle(), purchase.getQuantity(), purchase.getTotal(),
                purchase.getAnswer(), Words.day(purchase.getKeptUntil()));
    }

    void declined(Purchase purchase) {
        tell(purchase, "purchase.mail.declined", purchase.getNumber(), purchase.getProduct().getTitle(), purchase.getAnswer());
    }

    void notCollected(Purchase purchase) {
        tell(purchase, "purchase.mail.not-collected", purchase.getNumber(), purchase.getProduct().getTitle());
    }

    private void tell(Purchase purchase, String key, Object... arguments) {
        outbox.sendToAddress(purchase.getBuyerEmail(), purchase.getLanguage(), purchase.getNumber(), key, arguments);
    }
}
