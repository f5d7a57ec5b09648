package org.ordito.trame.voucher;

import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;

/**
 * What the programme says about its vouchers; the numbers are the coordinator's to change, for vouchers assigned from then on.
 *
 * @param most              largest voucher, in euro
 * @param months            within how many months from its assignment the hours are to be attended
 * @param activationDays    within how many days from its assignment a course is to be chosen
 * @param reminderDays      how many days before that its person is reminded
 * @param attendancePercent how much of the course's hours is to be attended before the provider is paid
 * @param decisionDays      within how many days a request is decided
 * @param invoiceDays       within how many days a provider asks for payment
 * @param paymentDays       within how many days the office checks, and then approves
 * @param writingDays       how many days after its last day the provider may still write hours down, before time has run out
 * @param invoiceReminderDays how many days before the term of its invoice the provider is reminded
 */
public record VoucherTerms(BigDecimal most, int months, int activationDays, int reminderDays, int attendancePercent, int decisionDays, int invoiceDays,
        int paymentDays, int writingDays, int invoiceReminderDays) {

    private static final BigDecimal CEILING = new BigDecimal("100000.00");

    /** @throws RuleViolation {@code voucher.range} beside the number that is out of its range, {@code voucher.reminder} */
    void requireSound() {
        if (most == null || most.signum() <= 0 || most.compareTo(CEILING) > 0) {
            throw new RuleViolation("voucher.range", 1, CEILING.intValue()).at("most");
        }
        within("months", months, 1, 36);
        within("activationDays", activationDays, 1, 365);
        within("reminderDays", reminderDays, 1, 90);
        within("attendancePercent", attendancePercent, 1, 100);
        within("decisionDays", decisionDays, 1, 90);
        within("invoiceDays", invoiceDays, 1, 180);
        within("paymentDays", paymentDays, 1, 90);
        within("writingDays", writingDays, 1, 60);
        within("invoiceReminderDays", invoiceReminderDays, 1, 90);
        if (reminderDays >= activationDays) {
            throw new RuleViolation("voucher.reminder", activationDays).at("reminderDays");
        }
        if (invoiceReminderDays >= invoiceDays) {
            throw new RuleViolation("voucher.reminder", invoiceDays).at("invoiceReminderDays");
        }
    }

    private static void within(String field, int number, int least, int most) {
        if (number < least || number > most) {
            throw new RuleViolation("voucher.range", least, most).at(field);
        }
    }
}
