package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.web.text.PageText;

/** The voucher that a page is about, by the number in its address. */
@RequestScoped
public class VoucherInAddress {

    @Inject
    private Actor actor;

    @Inject
    private VoucherDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private Voucher voucher;

    /** @throws NotFound when the address has none */
    String number() {
        if (number == null) {
            throw new NotFound("voucher");
        }
        return number;
    }

    /** @throws NotFound when there is no such voucher */
    Voucher voucher() {
        if (voucher == null) {
            voucher = desk.open(actor, number());
        }
        return voucher;
    }

    /** Ends an action: on to a page of this voucher, {@code /app/trame/<page>.xhtml}, with a message. */
    void leave(String page, String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, number()));
        Faces.redirect(address(page, number()));
    }

    static String address(String page, String number) {
        return "/app/trame/" + page + ".xhtml?number=" + number;
    }
}
