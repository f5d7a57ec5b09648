package org.ordito.trame.purchases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.ordito.platform.PublicContentChanged;
import org.ordito.trame.products.Products;

/** What the process of a purchase request asks and orders. */
@Named("purchaseSteps")
@ApplicationScoped
public class PurchaseSteps {

    /** Within which the lab answers. */
    private static final Duration ANSWER = Duration.ofDays(3);

    @Inject
    private Purchases purchases;

    @Inject
    private Products products;

    @Inject
    private PurchaseMessages messages;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    public Date answerDue(Long purchaseId) {
        return Date.from(purchases.get(purchaseId).getAskedAt().plus(ANSWER));
    }

    public boolean isAccepted(Long purchaseId) {
        return purchases.get(purchaseId).getState() == PurchaseState.ACCEPTED;
    }

    public Date keptUntil(Long purchaseId) {
        return Date.from(purchases.get(purchaseId).getKeptUntil());
    }

    /** Nobody came: the pieces are free again, and the buyer is told. */
    public void release(Long purchaseId) {
        Purchase purchase = purchases.lock(purchases.get(purchaseId));
        messages.notCollected(purchase);
        products.givePiecesBack(purchase.getProduct(), purchase.notCollected(clock.instant()));
        changed.fire(new PublicContentChanged());
    }
}
