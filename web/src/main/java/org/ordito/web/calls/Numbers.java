package org.ordito.web.calls;

import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;

/** Numbers as people write them in a form. */
final class Numbers {

    private Numbers() {
    }

    /** @throws RuleViolation {@code calls.page.whole-number} beside the field */
    static int whole(String written, String field) {
        if (written == null || !written.matches("\\d{1,6}")) {
            throw new RuleViolation("calls.page.whole-number").at(field);
        }
        return Integer.parseInt(written);
    }

    /** Points, with at most two decimals after a comma or a point. @throws RuleViolation {@code calls.page.points} beside the field */
    static BigDecimal decimal(String written, String field) {
        if (written == null || !written.matches("\\d{1,3}([.,]\\d{1,2})?")) {
            throw new RuleViolation("calls.page.points").at(field);
        }
        return new BigDecimal(written.replace(',', '.')).setScale(2);
    }

    /** As it is written in a field: 12 or 12,5; null for null. */
    static String plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
