package org.ordito.calls;

import java.util.Locale;
import java.util.regex.Pattern;
import org.ordito.platform.RuleViolation;

/** Code of a public investment project (CUP): a letter, then fourteen letters and digits; empty when there is none yet. */
public record Cup(String code) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][0-9A-Z]{14}");

    /** As somebody wrote it: spaces around it and small letters do not matter. */
    public Cup {
        code = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return code.isEmpty();
    }

    /** @throws RuleViolation {@code calls.cup-wrong}, at the field {@code cup}, also when there is none */
    public void require() {
        if (!SHAPE.matcher(code).matches()) {
            throw new RuleViolation("calls.cup-wrong").at("cup");
        }
    }
}
