package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.trame.voucher.Voucher;
import org.ordito.trame.voucher.VoucherDesk;

/** The vouchers of whoever has signed in, in the personal area. */
@Named
@RequestScoped
public class OwnVouchers {

    @Inject
    private Actor actor;

    @Inject
    private VoucherDesk desk;

    private List<Voucher> all;

    /** Newest first. */
    public List<Voucher> getAll() {
        if (all == null) {
            all = desk.mine(actor);
        }
        return all;
    }
}
