package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.trame.voucher.Catalogue;
import org.ordito.trame.voucher.TrainingOffer;
import org.ordito.trame.voucher.VoucherTerms;
import org.ordito.web.pages.Address;

/** {@code /trame/voucher} shows the courses that vouchers pay for, {@code /trame/voucher/<slug>} one of them. */
@Named
@RequestScoped
public class VoucherCatalogue {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Address address;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    private Slice<TrainingOffer> offers;
    private TrainingOffer offer;
    private VoucherTerms terms;

    public List<TrainingOffer> getOffers() {
        return slice().items();
    }

    /** The address of what follows; null at the end. */
    public String getNextAddress() {
        return slice().next() == null ? null : "/trame/voucher?dopo=" + slice().next();
    }

    private Slice<TrainingOffer> slice() {
        if (offers == null) {
            offers = catalogue.open(RomeTime.dayOf(clock.instant()), request.getParameter("dopo"));
        }
        return offers;
    }

    /** The course in the address. */
    public TrainingOffer getOffer() {
        if (offer == null) {
            offer = catalogue.shown(address.part(2));
        }
        return offer;
    }

    /** Whether it can still be chosen. */
    public boolean isOpen() {
        return getOffer().isOpen(RomeTime.dayOf(clock.instant()));
    }

    public VoucherTerms getTerms() {
        if (terms == null) {
            terms = catalogue.terms();
        }
        return terms;
    }
}
