package org.ordito.mandates;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ordito.notifications.EmailAddress;
import org.ordito.people.TaxCode;
import org.ordito.platform.RuleViolation;

/**
 * Somebody who comes to the focal point without an account, as they say who they are.
 *
 * @param email    empty for none
 * @param phone    null for none
 * @param language in which that address is written to
 */
public record NewPerson(String name, TaxCode taxCode, String email, String phone, Locale language) {

    private static final int NAME_LENGTH = 120;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{5,40}");

    /**
     * Reads what was typed.
     *
     * @throws RuleViolation {@code mandates.name}, {@code accounts.tax-code}, {@code notifications.email-form}, {@code mandates.phone}
     */
    public static NewPerson typed(String name, String taxCode, String email, String phone, Locale language) {
        String line = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > NAME_LENGTH) {
            throw new RuleViolation("mandates.name", NAME_LENGTH).at("name");
        }
        return new NewPerson(line, new TaxCode(taxCode), isBlank(email) ? "" : EmailAddress.of(email).text(), phone(phone), language);
    }

    /** @return null for none @throws RuleViolation {@code mandates.phone} */
    static String phone(String typed) {
        if (isBlank(typed)) {
            return null;
        }
        if (!PHONE.matcher(typed.strip()).matches()) {
            throw new RuleViolation("mandates.phone").at("phone");
        }
        return typed.strip();
    }

    /** Whether somebody of this name could be the same person. */
    boolean isCalled(String otherName) {
        return name.equalsIgnoreCase(otherName);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
