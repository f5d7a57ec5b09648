package org.ordito.trame.voucher;

import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/**
 * What one writes to get a voucher: five minutes, and nothing more than is needed to decide and to call back.
 *
 * @param course slug of the course in which one has a place; null for a resident
 * @param phone  may be null: the account has an e-mail
 * @param wish   what one would like to learn, and what for
 */
public record VoucherRequest(Basis basis, String course, String name, String phone, String wish) {

    private static final int WISH = 600;

    /** Without blanks around. @throws RuleViolation beside the field that is missing or wrong */
    VoucherRequest checked() {
        if (basis == null) {
            throw new RuleViolation("voucher.missing.basis").at("basis");
        }
        return new VoucherRequest(basis, basis == Basis.COURSE ? course : null, Written.required(name, 120, "voucher.missing.name", "name"),
                Written.phone(phone, "voucher.phone"), Written.required(wish, WISH, "voucher.missing.wish", "wish"));
    }
}
