package org.ordito.trame.purchases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.ordito.platform.PublicContentChanged;
import org.ordito.trame.LabTermsRow;
import org.ordito.trame.products.Products;

/** What the process of a purchase request asks and orders. */
@Named("purchaseSteps")
@ApplicationScoped
public class PurchaseSteps {

    @Inject
    private Purchases purchases;

    @Inject
    private Products products;

    @Inject
    private PurchaseMessages messages;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private LabTermsRow terms;

    @Inject
    private Clock clock;

    public Date answerDue(Long purchaseId) {
        return Date.from(purchases.get(purchaseId).getAskedAt().plus(terms.get().getAnswerDays(), ChronoUnit.DAYS));
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
