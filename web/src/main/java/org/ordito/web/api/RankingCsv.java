package org.ordito.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordito.documents.Csv;

/** A published ranking as a table: a row for each application, with points by criterion and every evaluator's coefficients. */
final class RankingCsv {

    private static final List<String> FIRST = List.of("position", "number", "title", "applicant", "submittedAt", "outcome", "total");
    private static final List<String> LAST = List.of("requested", "granted");

    private RankingCsv() {
    }

    static String of(JsonObject bundle) {
        List<JsonObject> entries = bundle.getJsonArray("entries").getValuesAs(JsonObject.class);
        List<String> criteria = bundle.getJsonArray("criteria").getValuesAs(JsonObject.class).stream().map(c -> c.getString("id")).toList();
        SortedSet<String> evaluators = new TreeSet<>();
        entries.forEach(entry -> entry.getJsonObject("scores").values().forEach(scores -> evaluators.addAll(scores.asJsonObject().keySet())));

        List<String> head = new ArrayList<>(FIRST);
        criteria.forEach(criterion -> head.add("points " + criterion));
        criteria.forEach(criterion -> evaluators.forEach(evaluator -> head.add(criterion + " " + evaluator)));
        head.addAll(LAST);
        StringBuilder table = new StringBuilder(Csv.row(head));
        entries.forEach(entry -> table.append(Csv.row(cells(entry, criteria, evaluators))));
        return table.toString();
    }

    private static List<String> cells(JsonObject entry, List<String> criteria, SortedSet<String> evaluators) {
        List<String> cells = new ArrayList<>();
        FIRST.forEach(name -> cells.add(text(entry.get(name))));
        JsonObject points = entry.getJsonObject("points");
        criteria.forEach(criterion -> cells.add(text(points.get(criterion))));
        JsonObject scores = entry.getJsonObject("scores");
        for (String criterion : criteria) {
            JsonObject given = scores.containsKey(criterion) ? scores.getJsonObject(criterion) : JsonValue.EMPTY_JSON_OBJECT;
            evaluators.forEach(evaluator -> cells.add(text(given.get(evaluator))));
        }
        LAST.forEach(name -> cells.add(text(entry.get(name))));
        return cells;
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
