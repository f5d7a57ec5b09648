package org.ordito.web.trame.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.purchases.Purchase;
import org.ordito.trame.purchases.PurchaseDesk;
import org.ordito.web.text.PageText;

/** One request for a product: the coordinator answers it, and says later what became of it. */
@Named
@RequestScoped
public class PurchasePage {

    @Inject
    private Actor actor;

    @Inject
    private PurchaseDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private Purchase purchase;
    private String answer;

    public void accept() throws IOException {
        desk.accept(actor, number, answer);
        leave("shop.purchase.accepted");
    }

    public void decline() throws IOException {
        desk.decline(actor, number, answer);
        leave("shop.purchase.declined");
    }

    public void sold() throws IOException {
        desk.sold(actor, number);
        leave("shop.purchase.sold");
    }

    public void givenUp() throws IOException {
        desk.givenUp(actor, number);
        leave("shop.purchase.given-up");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect("/app/trame/purchase.xhtml?number=" + number);
    }

    public Purchase getPurchase() {
        if (number == null) {
            throw new NotFound("number");
        }
        if (purchase == null) {
            purchase = desk.open(actor, number);
        }
        return purchase;
    }

    public boolean isIn(String state) {
        return getPurchase().getState().name().equals(state);
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
