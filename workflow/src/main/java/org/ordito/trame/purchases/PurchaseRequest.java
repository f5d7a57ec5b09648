package org.ordito.trame.purchases;

import java.util.Locale;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * What a visitor writes to ask for a product.
 *
 * @param quantity pieces, from 1 to {@value #MOST}
 * @param message  empty when nothing is added
 * @param language of the answer
 */
public record PurchaseRequest(String name, EmailAddress email, int quantity, String message, Locale language) {

    /** Most pieces that are asked for at once. */
    public static final int MOST = 20;

    /** Longest text of each field, in characters. */
    public static final int NAME = 120;
    public static final int MESSAGE = 1_000;

    /** As it was typed. @throws RuleViolation beside the field that cannot be taken */
    public static PurchaseRequest of(String name, String email, String quantity, String message, Locale language) {
        String who = PlainText.of(name);
        if (who.isEmpty() || who.length() > NAME) {
            throw new RuleViolation("purchase.name", NAME).at("name");
        }
        String said = PlainText.of(message);
        if (said.length() > MESSAGE) {
            throw new RuleViolation("purchase.too-long", MESSAGE).at("message");
        }
        return new PurchaseRequest(who, EmailAddress.of(email), pieces(quantity), said, language);
    }

    private static int pieces(String written) {
        String digits = PlainText.of(written);
        int pieces = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 0;
        if (pieces < 1 || pieces > MOST) {
            throw new RuleViolation("purchase.quantity", MOST).at("quantity");
        }
        return pieces;
    }
}
