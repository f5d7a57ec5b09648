package org.ordito.ideazione.payments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.ordito.platform.RuleViolation;

/**
 * An expense as the applicant writes it.
 *
 * @param date   of the invoice or receipt
 * @param amount in euro
 */
public record Expense(LocalDate date, String supplier, String description, BigDecimal amount) {

    /** Longest supplier and longest description, in characters. */
    public static final int TEXT_LENGTH = 200;

    public Expense {
        supplier = supplier == null ? "" : supplier.strip();
        description = description == null ? "" : description.strip();
        amount = amount == null ? null : amount.setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * @param applied the day the application was sent: what was spent before cannot be the project's
     * @throws RuleViolation {@code payments.expense-date-missing}, {@code payments.expense-future}, {@code payments.expense-early},
     *                       {@code payments.supplier-missing}, {@code payments.description-missing}, {@code payments.expense-amount}
     */
    void check(LocalDate applied, LocalDate today) {
        require(date != null, "payments.expense-date-missing", "date");
        require(!date.isAfter(today), "payments.expense-future", "date");
        require(!date.isBefore(applied), "payments.expense-early", "date");
        require(!supplier.isEmpty() && supplier.length() <= TEXT_LENGTH, "payments.supplier-missing", "supplier");
        require(!description.isEmpty() && description.length() <= TEXT_LENGTH, "payments.description-missing", "description");
        require(amount != null && amount.signum() > 0, "payments.expense-amount", "amount");
    }

    private static void require(boolean condition, String key, String field) {
        if (!condition) {
            throw new RuleViolation(key, TEXT_LENGTH).at(field);
        }
    }
}
