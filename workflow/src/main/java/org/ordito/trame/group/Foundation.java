package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Locale;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** The enterprise as its deed made it: name, day of the deed, tax code or VAT number, number in its register once it has one. */
@Embeddable
public class Foundation {

    private static final int NAME = 160;
    private static final int REGISTER = 60;
    private static final int LAST_DIGIT = 10;

    @Column(name = "founded_name")
    private String name;
    @Column(name = "deed_on")
    private LocalDate deedOn;
    @Column(name = "founded_code")
    private String code;
    @Column(name = "register_number")
    private String registerNumber;

    protected Foundation() {
    }

    /**
     * @param code           tax code or VAT number of the enterprise, eleven digits
     * @param registerNumber of the register of enterprises or of the third sector; null when it is not there yet
     * @throws RuleViolation beside the field that is missing or wrong
     */
    public static Foundation of(String name, LocalDate deedOn, String code, String registerNumber, LocalDate earliest, LocalDate today) {
        Foundation founded = new Foundation();
        founded.name = Written.required(name, NAME, "group.missing.foundedName", "foundedName");
        if (deedOn == null || deedOn.isAfter(today) || deedOn.isBefore(earliest)) {
            throw new RuleViolation("group.deed-day").at("deedOn");
        }
        founded.deedOn = deedOn;
        founded.code = checked(code);
        founded.registerNumber = whenThere(Written.optional(registerNumber, REGISTER, "group.register-number", "registerNumber"));
        return founded;
    }

    private static String whenThere(String written) {
        return written.isEmpty() ? null : written;
    }

    /** Eleven digits of which the last proves the others, as in every tax code of a body and VAT number. */
    private static String checked(String written) {
        String digits = written == null ? "" : written.replace(" ", "").toUpperCase(Locale.ROOT).replaceFirst("^IT", "");
        if (!digits.matches("\\d{11}") || sum(digits) % LAST_DIGIT != 0) {
            throw new RuleViolation("group.code-shape").at("foundedCode");
        }
        return digits;
    }

    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int twice = 2 * digit;
            sum += i % 2 == 0 ? digit : twice > 9 ? twice - 9 : twice;
        }
        return sum;
    }

    public String getName() {
        return name;
    }

    public LocalDate getDeedOn() {
        return deedOn;
    }

    /** Tax code or VAT number. */
    public String getCode() {
        return code;
    }

    /** Null while it has none. */
    public String getRegisterNumber() {
        return registerNumber;
    }
}
