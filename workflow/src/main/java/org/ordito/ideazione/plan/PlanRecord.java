package org.ordito.ideazione.plan;

import java.math.BigDecimal;
import java.util.Objects;

/** A version written out as plain text, always the same way, so that its hash tells whether anything was changed. */
final class PlanRecord {

    private PlanRecord() {
    }

    static String of(PlanVersion version) {
        StringBuilder text = new StringBuilder();
        line(text, version.getPlan().getApplication().getNumber(), version.getOrdinal(), version.getFrozenAt());
        return text.append(content(version)).toString();
    }

    /** The same without which version it is: alike in two that say the same. */
    static String content(PlanVersion version) {
        StringBuilder text = new StringBuilder();
        for (PlanSection section : PlanSection.values()) {
            line(text, section, version.text(section));
        }
        for (CostLine cost : version.getCostLines()) {
            line(text, cost.getCategory(), cost.getDescription(), cost.getMethod(), plain(cost.getQuantity()), plain(cost.getUnitCost()));
        }
        line(text, "grant", plain(version.getRequestedGrant()));
        for (YearFigures year : version.getYears()) {
            line(text, plain(year.getRevenues()), plain(year.getCosts()), plain(year.getStaffCost()), plain(year.getInvestments()), plain(year.getStaffUnits()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, Object... values) {
        for (Object value : values) {
            String written = Objects.toString(value, "");
            // Its length before each value keeps two different contents from ever being written alike.
            text.append(written.length()).append(':').append(written).append(';');
        }
        text.append('\n');
    }

    private static String plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros().toPlainString();
    }
}
