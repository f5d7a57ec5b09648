package org.ordito.web.trame.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.ProductDesk;
import org.ordito.web.text.PageText;

/** Every product of the lab, and starting another. */
@Named
@RequestScoped
public class ProductsPage {

    @Inject
    private Actor actor;

    @Inject
    private ProductDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "after")
    private String after;

    private Slice<Product> products;
    private String title;

    public void create() throws IOException {
        Product product = desk.draft(actor, title);
        Messages.addFlashGlobalInfo(text.of("shop.product.created"));
        Faces.redirect(ProductPage.address(product.getSlug()));
    }

    public Slice<Product> getProducts() {
        if (products == null) {
            products = desk.all(actor, after);
        }
        return products;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
