package org.ordito.ideazione;

import java.util.Locale;
import java.util.stream.Stream;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/**
 * What the form would not have accepted in an application that arrived on paper or by PEC, and was taken in all the same.
 *
 * @param rule   of the form, which is not kept, at its question
 * @param inFull what was written, where the register keeps less; null where it keeps all
 */
public record Remark(RuleViolation rule, String inFull) {

    private static final String MISSING = "submission.missing.";
    private static final String ROW = "submission.row.";

    /** For the officer who checks the application: of which question, and what is to be known of it. */
    public String sentence(Locale locale) {
        Object[] arguments = Stream.concat(Stream.of(Text.of(locale, "submission.field." + rule.field().orElseThrow())), Stream.of(rule.arguments())).toArray();
        String sentence = Text.of(locale, "arrivals.remark." + kind(), arguments);
        return inFull == null ? sentence : Text.of(locale, "arrivals.remark.in-full", sentence, inFull);
    }

    private String kind() {
        if (rule.key().startsWith(MISSING)) {
            return "missing";
        }
        return rule.key().startsWith(ROW) ? "row" : rule.key().substring("submission.".length());
    }
}
