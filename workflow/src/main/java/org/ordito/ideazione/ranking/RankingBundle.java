package org.ordito.ideazione.ranking;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ordito.calls.Call;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.evaluation.LetteredScores;

/**
 * All that is published of a ranking, as JSON: whoever has it can compute the ranking again. Its SHA-256 is that of the text, in
 * UTF-8 and without white space, that is left when {@code sha256}, {@code state}, {@code publishedAt} and every entry's
 * {@code granted} are taken away: these may change later, the rest may not.
 */
public final class RankingBundle {

    private RankingBundle() {
    }

    /** @param scores what each evaluator gave, by number of application */
    static String canonical(Ranking ranking, Map<String, List<LetteredScores>> scores) {
        Call call = ranking.getCall();
        JsonArrayBuilder criteria = Json.createArrayBuilder();
        call.criteria(Phase.IDEA).forEach(criterion -> criteria.add(criterion(criterion)));
        JsonArrayBuilder entries = Json.createArrayBuilder();
        ranking.getEntries().forEach(entry -> entries.add(entry(entry, call, scores)));
        JsonObjectBuilder bundle = Json.createObjectBuilder()
                .add("call", call.getSlug())
                .add("title", call.getTitle())
                .add("version", ranking.getEdition())
                .add("computedAt", ranking.getComputedAt().toString())
                .add("budget", plain(call.getFunding().getGrantsBudget()))
                .add("coachedPlaces", call.getSelection().getCoachedPlaces())
                .add("criteria", criteria)
                .add("threshold", plain(call.getSelection().getThresholdIdea()))
                .add("rounding", "HALF_UP 2")
                .add("tieBreaks", Json.createArrayBuilder(call.getSelection().getTieBreaks()));
        add(bundle, "drawSeed", ranking.getDrawSeed() == null ? null : Json.createValue(ranking.getDrawSeed()));
        return bundle.add("entries", entries).build().toString();
    }

    /**
     * The bundle as everybody may have it.
     *
     * @param granted grants made since, in euro, by number of application
     */
    static JsonObject published(Ranking ranking, Map<String, BigDecimal> granted) {
        JsonObject canonical = parse(ranking.getBundle());
        JsonArrayBuilder entries = Json.createArrayBuilder();
        for (JsonObject entry : canonical.getJsonArray("entries").getValuesAs(JsonObject.class)) {
            JsonObjectBuilder complete = Json.createObjectBuilder(entry);
            add(complete, "granted", number(granted.get(entry.getString("number"))));
            entries.add(complete);
        }
        return Json.createObjectBuilder(canonical)
                .add("entries", entries)
                .add("state", ranking.getState().name())
                .add("publishedAt", ranking.getPublishedAt().toString())
                .add("sha256", ranking.getSha256())
                .build();
    }

    private static JsonObject parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObjectBuilder criterion(Criterion criterion) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", criterion.getCode()).add("title", criterion.getTitle()).add("weight", criterion.getWeight());
        add(json, "threshold", number(criterion.getThreshold()));
        return json;
    }

    private static JsonObjectBuilder entry(RankingEntry entry, Call call, Map<String, List<LetteredScores>> scores) {
        IdeaApplication application = entry.getApplication();
        IdeaContent content = application.getContent();
        JsonObjectBuilder json = Json.createObjectBuilder().add("number", application.getNumber()).add("title", content.getTitle());
        // People are not named: only bodies are.
        add(json, "applicant", content.getApplicantKind().isNaturalPerson() ? null : Json.createValue(content.getApplicantName()));
        json.add("submittedAt", application.getSentAt().toString());
        json.add("scores", scores(call, scores.getOrDefault(application.getNumber(), List.of())));
        JsonObjectBuilder points = Json.createObjectBuilder();
        entry.getPoints().forEach((criterion, value) -> points.add(criterion, plain(value)));
        json.add("points", points);
        add(json, "total", number(entry.getTotal()));
        add(json, "position", entry.getPosition() == null ? null : Json.createValue(entry.getPosition()));
        json.add("outcome", entry.getOutcome().name());
        return json.add("requested", plain(content.getBudget().getRequestedGrant()));
    }

    private static JsonObjectBuilder scores(Call call, List<LetteredScores> evaluators) {
        JsonObjectBuilder byCriterion = Json.createObjectBuilder();
        if (!evaluators.isEmpty()) {
            for (Criterion criterion : call.criteria(Phase.IDEA)) {
                JsonObjectBuilder byLetter = Json.createObjectBuilder();
                evaluators.forEach(one -> byLetter.add(one.letter(), plain(one.scores().get(criterion.getCode()).coefficient())));
                byCriterion.add(criterion.getCode(), byLetter);
            }
        }
        return byCriterion;
    }

    private static void add(JsonObjectBuilder json, String name, JsonValue value) {
        json.add(name, value == null ? JsonValue.NULL : value);
    }

    private static JsonValue number(BigDecimal value) {
        return value == null ? null : Json.createValue(plain(value));
    }

    /** Without trailing zeros or exponent: every JSON library writes the number the same way again. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
