package org.ordito.trame.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The one statement that counts all indicators of a programme: a row for women, one for men, one for everybody else; in each, for every
 * indicator, how many it counts and of how many that is not known.
 */
final class IndicatorQuery {

    /** Rows are named so, in the first column. */
    static final String WOMEN = "W";
    static final String MEN = "M";

    private IndicatorQuery() {
    }

    /**
     * @param rows  as {@link ParticipationRows}
     * @param where a condition on them, with its parameters
     */
    static String sql(List<Indicator> indicators, String rows, String where) {
        String counts = indicators.stream().map(one -> count(one.getPhase(), "(" + one.rule() + ")") + " AS " + one + "_IS, "
                        + count(one.getPhase(), "(" + one.rule() + ") IS NULL") + " AS " + one + "_UNSAID")
                .collect(Collectors.joining(", "));
        return "SELECT CASE gender WHEN 'FEMALE' THEN '" + WOMEN + "' WHEN 'MALE' THEN '" + MEN + "' ELSE 'X' END AS who, " + counts + " FROM " + rows + " p WHERE " + where
                + " GROUP BY CASE gender WHEN 'FEMALE' THEN '" + WOMEN + "' WHEN 'MALE' THEN '" + MEN + "' ELSE 'X' END";
    }

    private static String count(Phase phase, String condition) {
        return "SUM(CASE WHEN " + phase.among() + " AND " + condition + " THEN 1 ELSE 0 END)";
    }

    /** @param rows what the statement answers */
    static List<IndicatorCount> read(List<Indicator> indicators, List<Object[]> rows) {
        List<IndicatorCount> counts = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            int women = 0;
            int men = 0;
            int others = 0;
            int unknown = 0;
            for (Object[] row : rows) {
                int counted = ((Number) row[1 + 2 * i]).intValue();
                unknown += ((Number) row[2 + 2 * i]).intValue();
                switch (String.valueOf(row[0])) {
                    case WOMEN -> women += counted;
                    case MEN -> men += counted;
                    default -> others += counted;
                }
            }
            counts.add(new IndicatorCount(indicators.get(i), women, men, others, unknown));
        }
        return counts;
    }
}
