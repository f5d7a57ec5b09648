package org.ordito.web.trame.shop;

import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.products.Product;
import org.ordito.trame.products.ProductText;

/** What is written about a product, as it stands in its form. */
public class ProductForm {

    private String title;
    private String description;
    private String materials;
    private BigDecimal price;
    private Integer pieces;
    private boolean madeToOrder;

    ProductForm(Product product) {
        title = product.getTitle();
        description = product.getDescription();
        materials = product.getMaterials();
        price = product.getPrice();
        pieces = product.getPieces();
        madeToOrder = product.isMadeToOrder();
    }

    /** @throws RuleViolation beside the field that cannot be kept */
    ProductText text() {
        return ProductText.of(title, description, materials, price, pieces, madeToOrder);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getMaterials() {
        return materials;
    }

    public void setMaterials(String materials) {
        this.materials = materials;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal price) {
        this.price = price;
    }

    public Integer getPieces() {
        return pieces;
    }

    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }

    public boolean isMadeToOrder() {
        return madeToOrder;
    }

    public void setMadeToOrder(boolean madeToOrder) {
        this.madeToOrder = madeToOrder;
    }
}
