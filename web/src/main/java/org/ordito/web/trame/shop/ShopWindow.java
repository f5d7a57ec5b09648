package org.ordito.web.trame.shop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.Products;

/** The newest products, for the lab's own page. */
@Named
@RequestScoped
public class ShopWindow {

    private static final int FEW = 3;

    @Inject
    private Products products;

    private List<Product> newest;

    public List<Product> getNewest() {
        if (newest == null) {
            newest = products.newest(FEW);
        }
        return newest;
    }
}
