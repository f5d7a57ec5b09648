package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.Slice;
import org.ordito.trame.voucher.CatalogueDesk;
import org.ordito.trame.voucher.Provider;
import org.ordito.trame.voucher.TrainingOffer;
import org.ordito.web.text.PageText;

/** One provider of the catalogue and its courses; the coordinator changes it and adds a course. */
@Named
@RequestScoped
public class ProviderPage {

    @Inject
    private Actor actor;

    @Inject
    private CatalogueDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String slug;

    @Inject
    @Param(name = "after")
    private String after;

    private final OfferForm offer = new OfferForm();
    private Provider provider;
    private ProviderForm form;
    private Slice<TrainingOffer> offers;
    private Integer version;
    private String offerSlug;

    public void save() throws IOException {
        desk.writeProvider(actor, slug, getVersion(), getForm().text());
        Messages.addFlashGlobalInfo(text.of("voucher.page.provider-saved"));
        Faces.redirect(VoucherInAddress.address("provider", slug));
    }

    public void addOffer() throws IOException {
        desk.addOffer(actor, slug, offerSlug, offer.text());
        Messages.addFlashGlobalInfo(text.of("voucher.page.offer-added"));
        Faces.redirect(VoucherInAddress.address("training", offerSlug));
    }

    public Provider getProvider() {
        if (provider == null) {
            if (slug == null) {
                throw new NotFound("provider");
            }
            provider = desk.provider(actor, slug);
        }
        return provider;
    }

    public Slice<TrainingOffer> getOffers() {
        if (offers == null) {
            offers = desk.offers(actor, getProvider(), after);
        }
        return offers;
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public ProviderForm getForm() {
        if (form == null) {
            form = new ProviderForm(getProvider());
        }
        return form;
    }

    public OfferForm getOffer() {
        return offer;
    }

    /** The version of the provider that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getProvider().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getOfferSlug() {
        return offerSlug;
    }

    public void setOfferSlug(String offerSlug) {
        this.offerSlug = offerSlug;
    }
}
