package org.ordito.web.trame.voucher;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.voucher.ProviderDesk;
import org.ordito.trame.voucher.Voucher;

/** The vouchers that are spent with a provider, for that provider. */
@Named
@RequestScoped
public class ProviderVouchersPage {

    @Inject
    private Actor actor;

    @Inject
    private ProviderDesk desk;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Voucher> vouchers;

    @PostConstruct
    void read() {
        vouchers = desk.mine(actor, after);
    }

    public Slice<Voucher> getVouchers() {
        return vouchers;
    }
}
