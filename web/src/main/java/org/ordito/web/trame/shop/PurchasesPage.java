package org.ordito.web.trame.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.purchases.Purchase;
import org.ordito.trame.purchases.PurchaseDesk;

/** Everything that was asked of the shop. */
@Named
@RequestScoped
public class PurchasesPage {

    @Inject
    private Actor actor;

    @Inject
    private PurchaseDesk desk;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Purchase> purchases;

    public Slice<Purchase> getPurchases() {
        if (purchases == null) {
            purchases = desk.all(actor, after);
        }
        return purchases;
    }
}
