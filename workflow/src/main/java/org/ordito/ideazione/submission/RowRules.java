package org.ordito.ideazione.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.platform.RuleViolation;

/**
 * The tables of the form: what may be kept of their rows, where anything may be missing and a blank row is none, and what
 * each row needs before the application can be sent.
 */
final class RowRules {

    /** Most rows that a table may have. */
    static final int MAX_ROWS = 40;

    static final int TEXT_LENGTH = 500;
    static final int UNIT_LENGTH = 40;

    private static final BigDecimal MAX_NUMBER = new BigDecimal("999999999.99");
    private static final int MAX_MONTH = 120;

    private static final String COSTS = "costLines";
    private static final String TIMETABLE = "timetable";
    private static final String PARTNERS = "partners";
    private static final String INDICATORS = "impactIndicators";

    private RowRules() {
    }

    static List<BudgetLine> costs(List<BudgetLine> rows) {
        return kept(rows.stream().map(row -> new BudgetLine(row.category(), text(row.description(), COSTS), number(row.quantity(), COSTS),
                        AnswerRules.amount(row.unitCost(), COSTS), AnswerRules.amount(row.stated(), COSTS))),
                row -> row.description() == null && row.amount() == null && row.quantity() == null && row.unitCost() == null, COSTS);
    }

    static List<Activity> timetable(List<Activity> rows) {
        return kept(rows.stream().map(row -> new Activity(text(row.title(), TIMETABLE), month(row.from()), month(row.to()))),
                row -> row.title() == null && row.from() == null && row.to() == null, TIMETABLE);
    }

    static List<ProjectPartner> partners(List<ProjectPartner> rows) {
        return kept(rows.stream().map(row -> new ProjectPartner(text(row.name(), PARTNERS), text(row.role(), PARTNERS), row.letter())),
                row -> row.name() == null && row.role() == null, PARTNERS);
    }

    static List<ImpactIndicator> indicators(List<ImpactIndicator> rows) {
        return kept(rows.stream().map(row -> new ImpactIndicator(text(row.what(), INDICATORS), AnswerRules.line(row.unit(), UNIT_LENGTH, INDICATORS),
                        number(row.baseline(), INDICATORS), number(row.target(), INDICATORS), text(row.source(), INDICATORS))),
                row -> Stream.of(row.what(), row.unit(), row.baseline(), row.target(), row.source()).allMatch(Objects::isNull), INDICATORS);
    }

    /** What is missing in the costs; each sentence names its row. */
    static List<RuleViolation> unfinishedCosts(Budget budget) {
        if (budget.total().signum() == 0) {
            return List.of(new RuleViolation("submission.missing.costs").at(COSTS));
        }
        return unfinished(budget.getLines(), row -> row.category() != null && row.description() != null && row.amount() != null, COSTS);
    }

    /** @param months the longest duration that the call allows */
    static List<RuleViolation> unfinishedTimetable(List<Activity> rows, int months) {
        List<RuleViolation> missing = new ArrayList<>(unfinished(rows, row -> row.title() != null && row.from() != null && row.to() != null, TIMETABLE));
        for (int i = 0; i < rows.size(); i++) {
            Activity row = rows.get(i);
            if (row.from() != null && row.to() != null && (row.from() > row.to() || row.to() > months)) {
                missing.add(new RuleViolation("submission.months", i + 1, months).at(TIMETABLE));
            }
        }
        return missing;
    }

    static List<RuleViolation> unfinishedPartners(List<ProjectPartner> rows) {
        return unfinished(rows, row -> row.name() != null && row.role() != null, PARTNERS);
    }

    static List<RuleViolation> unfinishedIndicators(List<ImpactIndicator> rows) {
        return unfinished(rows,
                row -> Stream.of(row.what(), row.unit(), row.baseline(), row.target(), row.source()).allMatch(Objects::nonNull), INDICATORS);
    }

    private static <R> List<RuleViolation> unfinished(List<R> rows, Predicate<R> isFinished, String field) {
        return IntStream.range(0, rows.size()).filter(i -> !isFinished.test(rows.get(i)))
                .mapToObj(i -> new RuleViolation("submission.row." + field, i + 1).at(field)).toList();
    }

    private static <R> List<R> kept(Stream<R> rows, Predicate<R> isBlank, String field) {
        List<R> kept = rows.filter(Predicate.not(isBlank)).toList();
        if (kept.size() > MAX_ROWS) {
            throw new RuleViolation("submission.too-many-rows", MAX_ROWS).at(field);
        }
        return kept;
    }

    private static String text(String value, String field) {
        return AnswerRules.line(value, TEXT_LENGTH, field);
    }

    private static BigDecimal number(BigDecimal value, String field) {
        if (value == null) {
            return null;
        }
        if (value.signum() < 0 || value.compareTo(MAX_NUMBER) > 0 || value.stripTrailingZeros().scale() > 2) {
            throw new RuleViolation("submission.number-range", MAX_NUMBER).at(field);
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros().setScale(Math.max(0, value.stripTrailingZeros().scale()));
    }

    private static Integer month(Integer value) {
        if (value != null && (value < 1 || value > MAX_MONTH)) {
            throw new RuleViolation("submission.month-range", MAX_MONTH).at(TIMETABLE);
        }
        return value;
    }
}
