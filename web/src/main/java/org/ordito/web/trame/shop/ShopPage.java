package org.ordito.web.trame.shop;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.ordito.platform.Slice;
import org.ordito.trame.LabTermsRow;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.Products;
import org.ordito.trame.purchases.PurchaseRequest;
import org.ordito.web.pages.Address;

/**
 * {@code /trame/prodotti} shows what the lab makes, {@code /trame/prodotti/<slug>} one product with the form to ask for it, sent to
 * {@code /invia/prodotti/<slug>}.
 */
@Named
@RequestScoped
public class ShopPage {

    private static final String VIEWS = "/WEB-INF/shop/";

    @Inject
    private Address address;

    @Inject
    private Products products;

    @Inject
    private LabTermsRow terms;

    @Inject
    private HttpServletRequest request;

    private Product product;
    private Slice<Product> shown;

    @PostConstruct
    void read() {
        String slug = address.part(2);
        if (slug == null) {
            shown = products.shownAfter(request.getParameter("dopo"));
        } else {
            product = products.shown(slug);
        }
    }

    /** The view that answers this address. */
    public String getView() {
        return VIEWS + (product == null ? "showcase.xhtml" : "product.xhtml");
    }

    /** The product in the address. */
    public Product getProduct() {
        return product;
    }

    /** What is shown, the newest first. */
    public Slice<Product> getShown() {
        return shown;
    }

    /** Within how many days the lab answers. */
    public int getAnswerDays() {
        return terms.get().getAnswerDays();
    }

    /** Whether one piece can be asked for. */
    public boolean isAvailable() {
        return product.isAvailable(1);
    }

    /** Most pieces that the form takes. */
    public int getMost() {
        return product.isMadeToOrder() ? PurchaseRequest.MOST : Math.min(PurchaseRequest.MOST, product.getPieces());
    }

    /** The number that a request has just got; null when none was sent. */
    public String getReceived() {
        String number = request.getParameter("numero");
        return number != null && number.matches("BOTTEGA-\\d{4}-\\d{4,6}") ? number : null;
    }
}
