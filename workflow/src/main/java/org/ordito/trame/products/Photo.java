package org.ordito.trame.products;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Column;
import java.util.UUID;
import org.ordito.documents.StoredDocument;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/** A photograph of a product in two sizes, with what is to be seen on it. */
@Entity
@Table(name = "lab_photo")
public class Photo {

    /** Longest description, in characters. */
    public static final int ALT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "product_id")
    private Product product;

    private int position;
    private String sha256;
    private String alt;

    @ManyToOne(optional = false)
    @JoinColumn(name = "large_id")
    private StoredDocument large;

    @ManyToOne(optional = false)
    @JoinColumn(name = "small_id")
    private StoredDocument small;

    protected Photo() {
    }

    Photo(Product product, int position, String sha256, String alt, StoredDocument large, StoredDocument small) {
        this.product = product;
        this.position = position;
        this.sha256 = sha256;
        this.alt = described(alt);
        this.large = large;
        this.small = small;
    }

    /** @throws RuleViolation {@code product.missing.alt}, {@code product.too-long} */
    static String described(String written) {
        String alt = PlainText.of(written);
        if (alt.isEmpty()) {
            throw new RuleViolation("product.missing.alt").at("alt");
        }
        ProductText.requireFits("alt", alt, ALT);
        return alt;
    }

    boolean isMadeFrom(String original) {
        return sha256.equals(original);
    }

    void place(int newPosition) {
        position = newPosition;
    }

    int getPosition() {
        return position;
    }

    Product getProduct() {
        return product;
    }

    /** How addresses name it. */
    public String getPublicId() {
        return publicId;
    }

    /** What is to be seen on it. */
    public String getAlt() {
        return alt;
    }

    StoredDocument inSize(PhotoSize size) {
        return size == PhotoSize.LARGE ? large : small;
    }
}
