package org.ordito.web.ideazione.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.BudgetLine;
import org.ordito.ideazione.CostCategory;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.ImpactIndicator;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.platform.RuleViolation;
import org.ordito.web.forms.MoneyConverter;

/** The tables of the form as people write them, cell by cell: {@code costLines.0.quantity}; the same from a form and from a script. */
final class DraftRows {

    /** The questions whose answer is a table. */
    static final List<IdeaField> TABLES = List.of(IdeaField.IMPACT_INDICATORS, IdeaField.PARTNERS, IdeaField.TIMETABLE, IdeaField.COST_LINES);

    private static final Pattern CELL = Pattern.compile("(\\w+)\\.(\\d{1,2})\\.(\\w+)");

    private DraftRows() {
    }

    /** The rows of every table as they are kept, ready to be written on. */
    static Map<IdeaField, List<Map<String, String>>> shown(IdeaContent content) {
        Map<IdeaField, List<Map<String, String>>> tables = new EnumMap<>(IdeaField.class);
        tables.put(IdeaField.IMPACT_INDICATORS, content.getImpactIndicators().stream().map(row -> cells("what", row.what(), "unit", row.unit(),
                "baseline", number(row.baseline()), "target", number(row.target()), "source", row.source())).toList());
        tables.put(IdeaField.PARTNERS, content.getPartners().stream().map(row -> cells("name", row.name(), "role", row.role(),
                "letter", row.letter() ? "yes" : "")).toList());
        tables.put(IdeaField.TIMETABLE, content.getTimetable().stream().map(row -> cells("title", row.title(), "from", row.from(), "to", row.to())).toList());
        tables.put(IdeaField.COST_LINES, content.getBudget().getLines().stream().map(row -> cells("category", row.category(),
                "description", row.description(), "quantity", number(row.quantity()), "unitCost", number(row.unitCost()),
                "amount", number(row.stated()))).toList());
        return tables;
    }

    /** The rows of every table that a form sent, in their order; tables that it did not have are left out. */
    static Map<IdeaField, List<Map<String, String>>> submitted(Map<String, String> parameters) {
        Map<IdeaField, TreeMap<Integer, Map<String, String>>> tables = new EnumMap<>(IdeaField.class);
        parameters.forEach((name, value) -> {
            Matcher cell = CELL.matcher(name);
            Optional<IdeaField> field = cell.matches() ? IdeaField.named(cell.group(1)).filter(TABLES::contains) : Optional.empty();
            field.ifPresent(table -> tables.computeIfAbsent(table, t -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(cell.group(2)), row -> new TreeMap<>()).put(cell.group(3), value));
        });
        Map<IdeaField, List<Map<String, String>>> rows = new EnumMap<>(IdeaField.class);
        tables.forEach((table, numbered) -> rows.put(table, new ArrayList<>(numbered.values())));
        return rows;
    }

    /** Writes a table into the content. @throws RuleViolation {@code submission.unreadable} at the table when a cell is no number */
    static void read(IdeaField table, List<Map<String, String>> rows, IdeaContent into) {
        IdeaContent content = new IdeaContent();
        switch (table) {
            case IMPACT_INDICATORS -> content.proposing(null, null, null, rows.stream().map(row -> new ImpactIndicator(row.get("what"), row.get("unit"),
                    number(table, row.get("baseline")), number(table, row.get("target")), row.get("source"))).toList());
            case PARTNERS -> content.carriedBy(null, rows.stream().map(row -> new ProjectPartner(row.get("name"), row.get("role"),
                    "yes".equals(row.get("letter")))).toList(), List.of(), null, null);
            case TIMETABLE -> content.carriedBy(null, List.of(), rows.stream().map(row -> new Activity(row.get("title"),
                    month(row.get("from")), month(row.get("to")))).toList(), null, null);
            case COST_LINES -> content.costing(new Budget(rows.stream().map(row -> new BudgetLine(category(row.get("category")), row.get("description"),
                    number(table, row.get("quantity")), number(table, row.get("unitCost")), number(table, row.get("amount")))).toList(), null), null);
            default -> throw new IllegalArgumentException(table.getId());
        }
        into.take(table, content);
    }

    private static Map<String, String> cells(Object... namesAndValues) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            cells.put((String) namesAndValues[i], Objects.toString(namesAndValues[i + 1], ""));
        }
        return cells;
    }

    /** Without thousands separators and needless decimals, as people type it. */
    private static String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger().toString()
                : String.format(Locale.ITALIAN, "%.2f", number);
    }

    private static BigDecimal number(IdeaField table, String written) {
        return isBlank(written) ? null : MoneyConverter.read(written).orElseThrow(() -> unreadable(table));
    }

    private static Integer month(String written) {
        if (isBlank(written)) {
            return null;
        }
        if (!written.strip().matches("\\d{1,3}")) {
            throw unreadable(IdeaField.TIMETABLE);
        }
        return Integer.valueOf(written.strip());
    }

    private static CostCategory category(String written) {
        if (isBlank(written)) {
            return null;
        }
        try {
            return CostCategory.valueOf(written);
        } catch (IllegalArgumentException noCategory) {
            throw unreadable(IdeaField.COST_LINES);
        }
    }

    private static boolean isBlank(String written) {
        return written == null || written.isBlank();
    }

    static RuleViolation unreadable(IdeaField field) {
        return new RuleViolation("submission.unreadable").at(field.getId());
    }
}
