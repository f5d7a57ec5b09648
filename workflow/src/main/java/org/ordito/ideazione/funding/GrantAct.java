package org.ordito.ideazione.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.ordito.calls.Cup;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/**
 * The act that grants the money (<i>atto di concessione</i>).
 *
 * @param number      of the act
 * @param date        of the act
 * @param cup         code of the public investment project: see {@link Cup}
 * @param cor         code that the national register of aid gives to the grant: digits
 * @param legalBasis  what the grant rests on, as it is published
 * @param isPublished whether it goes on the transparency page at once; above 1,000 euro it must (D.Lgs. 33/2013, art. 26)
 */
public record GrantAct(String number, LocalDate date, String cup, String cor, String legalBasis, boolean isPublished) {

    private static final Pattern COR = Pattern.compile("\\d{1,12}");

    public GrantAct {
        number = clean(number);
        cup = new Cup(cup).code();
        cor = clean(cor);
        legalBasis = clean(legalBasis);
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * @param decidedAt when the manager decided
     * @throws RuleViolation {@code funding.act-number}, {@code funding.act-date-missing}, {@code funding.act-date-future},
     *                       {@code funding.act-date-early}, {@code calls.cup-wrong}, {@code funding.cor-wrong},
     *                       {@code funding.legal-basis-missing}
     */
    void check(Instant decidedAt, Instant now) {
        require(!number.isEmpty() && number.length() <= 60, "funding.act-number", "actNumber");
        require(date != null, "funding.act-date-missing", "actDate");
        require(!date.isAfter(RomeTime.dayOf(now)), "funding.act-date-future", "actDate");
        require(!date.isBefore(RomeTime.dayOf(decidedAt)), "funding.act-date-early", "actDate", Words.day(decidedAt));
        new Cup(cup).require();
        require(COR.matcher(cor).matches(), "funding.cor-wrong", "cor");
        require(!legalBasis.isEmpty() && legalBasis.length() <= 500, "funding.legal-basis-missing", "legalBasis");
    }

    private static void require(boolean condition, String key, String field, Object... arguments) {
        if (!condition) {
            throw new RuleViolation(key, arguments).at(field);
        }
    }
}
