package org.ordito.trame.voucher;

import org.ordito.platform.RuleViolation;

/** What every text of the vouchers has to be: there, and not too long. */
final class Words {

    private Words() {
    }

    /** The text without blanks around. @throws RuleViolation {@code voucher.missing.<field>}, {@code voucher.too-long} */
    static String required(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            throw new RuleViolation("voucher.missing." + field).at(field);
        }
        String stripped = text.strip();
        if (stripped.length() > most) {
            throw new RuleViolation("voucher.too-long", most).at(field);
        }
        return stripped;
    }

    /** @throws RuleViolation {@code voucher.phone} */
    static void requirePhone(String phone) {
        if (!phone.matches("\\+?[0-9 ]{6,20}")) {
            throw new RuleViolation("voucher.phone").at("phone");
        }
    }
}
