package org.ordito.trame.materials;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/**
 * What is said of a material.
 *
 * @param code    on its shelf: capitals, digits and hyphens
 * @param minimum below it something is to be ordered
 * @param target  how much there is once what is missing has come
 * @param shelf   where it lies
 */
public record MaterialText(String code, String name, Unit unit, BigDecimal minimum, BigDecimal target, String shelf) {

    static final BigDecimal CEILING = new BigDecimal("1000000.00");

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 20;
    private static final int NAME = 120;
    private static final int SHELF = 60;

    /** As it was typed. @throws RuleViolation beside the field that is missing or does not fit */
    public static MaterialText of(String code, String name, Unit unit, BigDecimal minimum, BigDecimal target, String shelf) {
        String written = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        if (written.length() > LONGEST_CODE || !CODE.matcher(written).matches()) {
            throw new RuleViolation("materials.code", LONGEST_CODE).at("code");
        }
        if (unit == null) {
            throw new RuleViolation("materials.unit-missing").at("unit");
        }
        if (minimum == null || minimum.signum() < 0 || minimum.compareTo(CEILING) > 0) {
            throw new RuleViolation("materials.minimum").at("minimum");
        }
        if (target == null || target.compareTo(minimum) < 0 || target.compareTo(CEILING) > 0) {
            throw new RuleViolation("materials.target").at("target");
        }
        return new MaterialText(written, Written.required(name, NAME, "materials.name", "name"), unit, minimum, target,
                Written.optional(shelf, SHELF, "materials.shelf", "shelf"));
    }
}
