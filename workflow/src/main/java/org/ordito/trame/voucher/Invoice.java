package org.ordito.trame.voucher;

import java.time.LocalDate;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** An invoice as its provider names it. */
public record Invoice(String number, LocalDate issuedOn) {

    /** @throws RuleViolation beside the field that is missing or wrong */
    Invoice checked(LocalDate firstDay, LocalDate today) {
        if (issuedOn == null || issuedOn.isBefore(firstDay) || issuedOn.isAfter(today)) {
            throw new RuleViolation("voucher.invoice-day").at("issuedOn");
        }
        return new Invoice(Written.required(number, 40, "voucher.missing.number", "number"), issuedOn);
    }
}
