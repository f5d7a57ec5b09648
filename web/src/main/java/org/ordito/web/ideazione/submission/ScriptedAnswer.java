package org.ordito.web.ideazione.submission;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.submission.FormAnswers;
import org.ordito.platform.RuleViolation;
import org.ordito.web.forms.MoneyConverter;

/**
 * One answer as the page's script sends it: {@code {"field": "title", "base": "9f86d081884c7d65", "value": "..."}}; the value of
 * a table is an array of objects of texts.
 *
 * @param text what was written; null for a table
 * @param rows what was written in a table; empty for anything else
 */
record ScriptedAnswer(IdeaField field, String base, String text, List<Map<String, String>> rows) {

    /** At most one for each question: each is saved in a transaction of its own. @throws RuntimeException of some kind when they are no such thing */
    static List<ScriptedAnswer> all(JsonArray json) {
        List<ScriptedAnswer> answers = json.getValuesAs(JsonObject.class).stream().map(ScriptedAnswer::from).toList();
        if (answers.stream().map(ScriptedAnswer::field).distinct().count() < answers.size()) {
            throw new IllegalArgumentException("Two answers to one question");
        }
        return answers;
    }

    private static ScriptedAnswer from(JsonObject json) {
        IdeaField field = IdeaField.named(json.getString("field")).orElseThrow();
        boolean isTable = DraftRows.TABLES.contains(field);
        return new ScriptedAnswer(field, json.getString("base"), isTable ? null : json.getString("value"), isTable ? rows((JsonArray) json.get("value")) : List.of());
    }

    /** @throws RuleViolation at the field when what was written cannot be read */
    FormAnswers read() {
        IdeaContent content = new IdeaContent();
        if (DraftRows.TABLES.contains(field)) {
            DraftRows.read(field, rows, content);
        } else {
            content.take(field, written());
        }
        return new FormAnswers(content, Map.of(field, base));
    }

    private IdeaContent written() {
        String given = text.isBlank() ? null : text;
        return new IdeaContent()
                .fromApplicant(choice(IdeaField.APPLICANT_KIND, given, ApplicantKind::valueOf), given, given, given, given)
                .about(choice(IdeaField.QUARTER, given, Quarter::valueOf), choice(IdeaField.FIELD, given, Field::valueOf), given, given)
                .proposing(given, given, given, List.of())
                .carriedBy(given, List.of(), List.of(), given, given)
                .costing(new Budget(List.of(), field == IdeaField.REQUESTED_GRANT ? amount(given) : null), given);
    }

    private <E> E choice(IdeaField asked, String given, Function<String, E> named) {
        try {
            return field == asked && given != null ? named.apply(given) : null;
        } catch (IllegalArgumentException noChoice) {
            throw DraftRows.unreadable(field);
        }
    }

    private BigDecimal amount(String given) {
        return given == null ? null : MoneyConverter.read(given).orElseThrow(() -> DraftRows.unreadable(field));
    }

    private static List<Map<String, String>> rows(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream().map(row -> {
            Map<String, String> cells = new TreeMap<>();
            row.forEach((name, cell) -> cells.put(name, ((JsonString) cell).getString()));
            return cells;
        }).toList();
    }
}
