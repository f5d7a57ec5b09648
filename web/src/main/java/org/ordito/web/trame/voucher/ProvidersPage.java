package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Slice;
import org.ordito.trame.voucher.CatalogueDesk;
import org.ordito.trame.voucher.Provider;
import org.ordito.web.text.PageText;

/** The providers of the catalogue; the coordinator adds one. */
@Named
@RequestScoped
public class ProvidersPage {

    @Inject
    private Actor actor;

    @Inject
    private CatalogueDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private final ProviderForm form = new ProviderForm();
    private Slice<Provider> providers;
    private String slug;
    private String account;

    public void add() throws IOException {
        desk.addProvider(actor, slug, account, form.text());
        Messages.addFlashGlobalInfo(text.of("voucher.page.provider-added"));
        Faces.redirect(VoucherInAddress.address("provider", slug));
    }

    public Slice<Provider> getProviders() {
        if (providers == null) {
            providers = desk.providers(actor, after);
        }
        return providers;
    }

    public boolean isWritable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public List<Person> getAccounts() {
        return desk.freeAccounts(actor);
    }

    public ProviderForm getForm() {
        return form;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
