package org.ordito.trame.products;

import java.math.BigDecimal;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * What is written about a product.
 *
 * @param title       what it is called
 * @param description what it is, how it is made and cared for
 * @param materials   what it is made of
 * @param price       of one piece, in euro with at most two decimals; null where nothing is written yet
 * @param pieces      ready and not promised to anybody
 * @param madeToOrder whether it is made anew for whoever asks
 */
public record ProductText(String title, String description, String materials, BigDecimal price, int pieces, boolean madeToOrder) {

    /** Longest text of each field, in characters. */
    public static final int TITLE = 120;
    public static final int DESCRIPTION = 3_000;
    public static final int MATERIALS = 300;

    /** Most pieces of one product. */
    public static final int PIECES = 999;

    /** The dearest piece, in euro. */
    private static final BigDecimal DEAREST = BigDecimal.valueOf(5_000);

    /** As it was typed, without what cannot be seen. @throws RuleViolation beside the field that cannot be kept */
    public static ProductText of(String title, String description, String materials, BigDecimal price, Integer pieces, boolean madeToOrder) {
        ProductText text = new ProductText(PlainText.of(title), PlainText.of(description), PlainText.of(materials), price, pieces == null ? 0 : pieces, madeToOrder);
        text.check();
        return text;
    }

    private void check() {
        if (title.isEmpty()) {
            throw new RuleViolation("product.missing.title").at("title");
        }
        requireFits("title", title, TITLE);
        requireFits("description", description, DESCRIPTION);
        requireFits("materials", materials, MATERIALS);
        if (price != null && (price.signum() <= 0 || price.compareTo(DEAREST) > 0 || price.stripTrailingZeros().scale() > 2)) {
            throw new RuleViolation("product.price", DEAREST).at("price");
        }
        if (pieces < 0 || pieces > PIECES) {
            throw new RuleViolation("product.pieces", PIECES).at("pieces");
        }
    }

    static void requireFits(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new RuleViolation("product.too-long", longest).at(field);
        }
    }
}
