package org.ordito.trame.products;

import java.math.BigDecimal;

/** A product for tests of what is done with it. */
public final class SomeProduct {

    private SomeProduct() {
    }

    public static Product at(String price) {
        Product product = new Product("borsa", "Borsa");
        product.write(0, ProductText.of("Borsa", "Una borsa", "Feltro", new BigDecimal(price), 5, false));
        return product;
    }
}
