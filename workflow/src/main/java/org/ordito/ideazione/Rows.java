package org.ordito.ideazione;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps the tables that an applicant fills in as JSON, one column each: they are read and written as a whole, with the
 * content they belong to. Cells without an answer are left out, numbers are written as text.
 *
 * @param <R> a row
 */
public abstract class Rows<R> {

    /** Kept: to look for the server's JSON anew for each of the many tables of a page costs more than to read them. */
    private static final JsonReaderFactory READING = Json.createReaderFactory(Map.of());
    private static final JsonBuilderFactory WRITING = Json.createBuilderFactory(Map.of());

    public static final Rows<BudgetLine> COSTS = new OfBudget();
    public static final Rows<Activity> TIMETABLE = new OfTimetable();
    public static final Rows<ProjectPartner> PARTNERS = new OfPartners();
    public static final Rows<ImpactIndicator> INDICATORS = new OfIndicators();

    /** A row as its cells, by name; those without an answer left out. */
    public abstract Map<String, String> cells(R row);

    abstract R row(Cells cells);

    /** The rows in the one form in which they are written. */
    public String text(List<R> rows) {
        JsonArrayBuilder array = WRITING.createArrayBuilder();
        rows.forEach(row -> {
            var object = WRITING.createObjectBuilder();
            cells(row).forEach(object::add);
            array.add(object);
        });
        return array.build().toString();
    }

    /** The rows of such a text; none when there is none. */
    List<R> read(String text) {
        if (text == null) {
            return List.of();
        }
        try (JsonReader reader = READING.createReader(new StringReader(text))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class).stream().map(object -> row(new Cells(object))).toList();
        }
    }

    private static Map<String, String> named(Object... namesAndCells) {
        Map<String, String> cells = new TreeMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            Object cell = namesAndCells[i + 1];
            if (cell != null) {
                cells.put((String) namesAndCells[i], cell instanceof BigDecimal number ? number.toPlainString() : cell.toString());
            }
        }
        return cells;
    }

    /** The cells of one row as they were kept. */
    record Cells(JsonObject object) {

        String text(String name) {
            return object.getString(name, null);
        }

        BigDecimal number(String name) {
            return object.containsKey(name) ? new BigDecimal(text(name)) : null;
        }

        Integer whole(String name) {
            return object.containsKey(name) ? Integer.valueOf(text(name)) : null;
        }
    }

    /** Cost lines. */
    private static final class OfBudget extends Rows<BudgetLine> {

        @Override
        public Map<String, String> cells(BudgetLine row) {
            return named("category", row.category(), "description", row.description(), "quantity", row.quantity(),
                    "unitCost", row.unitCost(), "amount", row.stated());
        }

        @Override
        BudgetLine row(Cells cells) {
            CostCategory category = cells.text("category") == null ? null : CostCategory.valueOf(cells.text("category"));
            return new BudgetLine(category, cells.text("description"), cells.number("quantity"), cells.number("unitCost"), cells.number("amount"));
        }
    }

    /** The timetable. */
    private static final class OfTimetable extends Rows<Activity> {

        @Override
        public Map<String, String> cells(Activity row) {
            return named("title", row.title(), "from", row.from(), "to", row.to());
        }

        @Override
        Activity row(Cells cells) {
            return new Activity(cells.text("title"), cells.whole("from"), cells.whole("to"));
        }
    }

    /** Partners. */
    private static final class OfPartners extends Rows<ProjectPartner> {

        @Override
        public Map<String, String> cells(ProjectPartner row) {
            return named("name", row.name(), "role", row.role(), "letter", row.letter() ? "yes" : null);
        }

        @Override
        ProjectPartner row(Cells cells) {
            return new ProjectPartner(cells.text("name"), cells.text("role"), cells.text("letter") != null);
        }
    }

    /** Impact indicators. */
    private static final class OfIndicators extends Rows<ImpactIndicator> {

        @Override
        public Map<String, String> cells(ImpactIndicator row) {
            return named("what", row.what(), "unit", row.unit(), "baseline", row.baseline(), "target", row.target(), "source", row.source());
        }

        @Override
        ImpactIndicator row(Cells cells) {
            return new ImpactIndicator(cells.text("what"), cells.text("unit"), cells.number("baseline"), cells.number("target"), cells.text("source"));
        }
    }
}
