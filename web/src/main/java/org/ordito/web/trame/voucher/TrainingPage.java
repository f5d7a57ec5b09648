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
import org.ordito.trame.voucher.CatalogueDesk;
import org.ordito.trame.voucher.TrainingOffer;
import org.ordito.web.text.PageText;

/** One course of the catalogue in the hands of the coordinator. */
@Named
@RequestScoped
public class TrainingPage {

    @Inject
    private Actor actor;

    @Inject
    private CatalogueDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String slug;

    private TrainingOffer offer;
    private OfferForm form;
    private Integer version;

    public void save() throws IOException {
        desk.writeOffer(actor, slug, getVersion(), getForm().text());
        leave("voucher.page.offer-saved");
    }

    public void hide() throws IOException {
        desk.showOffer(actor, slug, getVersion(), false);
        leave("voucher.page.offer-hidden");
    }

    public void show() throws IOException {
        desk.showOffer(actor, slug, getVersion(), true);
        leave("voucher.page.offer-shown");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(VoucherInAddress.address("training", slug));
    }

    public TrainingOffer getOffer() {
        if (offer == null) {
            if (slug == null) {
                throw new NotFound("training");
            }
            offer = desk.offer(actor, slug);
        }
        return offer;
    }

    public OfferForm getForm() {
        if (form == null) {
            form = new OfferForm(getOffer().getText());
        }
        return form;
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    /** The version of the course that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getOffer().getVersion()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
