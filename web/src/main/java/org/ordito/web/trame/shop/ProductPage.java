package org.ordito.web.trame.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.ProductDesk;
import org.ordito.trame.products.ProductState;
import org.ordito.web.text.PageText;

/** One product in the hands of the lab: writing it, showing it to everybody, withdrawing it. */
@Named
@RequestScoped
public class ProductPage {

    @Inject
    private Actor actor;

    @Inject
    private ProductDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "product")
    private String slug;

    private Product product;
    private ProductForm form;
    private Integer version;

    public void save() throws IOException {
        desk.write(actor, slug, getVersion(), getForm().text());
        leave("shop.product.saved");
    }

    public void show() throws IOException {
        desk.show(actor, slug);
        leave("shop.product.shown");
    }

    public void withdraw() throws IOException {
        desk.withdraw(actor, slug);
        leave("shop.product.withdrawn");
    }

    /** Ends an action: back to this product, with a message. */
    void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(address(slug));
    }

    /** The page of one product. */
    static String address(String slug) {
        return "/app/trame/product.xhtml?product=" + slug;
    }

    /** As the address names it. */
    String slug() {
        return slug;
    }

    /** @throws NotFound when there is no such product */
    public Product getProduct() {
        if (slug == null) {
            throw new NotFound("product");
        }
        if (product == null) {
            product = desk.open(actor, slug);
        }
        return product;
    }

    public ProductForm getForm() {
        if (form == null) {
            form = new ProductForm(getProduct());
        }
        return form;
    }

    /** What keeps it from being shown. */
    public List<RuleViolation> getGaps() {
        return getProduct().gaps();
    }

    public boolean isShown() {
        return getProduct().getState() == ProductState.SHOWN;
    }

    /** Of what the page was filled from. */
    public Integer getVersion() {
        if (version == null) {
            version = getProduct().getVersion();
        }
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
