package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.VirusFound;
import org.ordito.people.Actor;

/** Tells provider and coordinators of a virus that was found in an invoice after it was uploaded, and what each can do about it. */
@ApplicationScoped
public class InfectedInvoices {

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherMessages messages;

    @Inject
    private AuditTrail audit;

    void tell(@Observes VirusFound found) {
        vouchers.invoicedWith(found.document()).forEach(voucher -> {
            messages.virus(voucher);
            audit.record(Actor.SYSTEM, "voucher.virus-found", voucher.getNumber(), "");
        });
    }
}
