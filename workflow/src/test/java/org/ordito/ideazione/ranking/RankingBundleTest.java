package org.ordito.ideazione.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.evaluation.Points;
import org.ordito.ideazione.evaluation.Scoring;
import org.ordito.ideazione.ranking.RankingCalculation.Candidate;

class RankingBundleTest {

    private final SampleRanking sample = new SampleRanking(2);
    private final Ranking ranking = sample.published();
    private final String published = RankingBundle.published(ranking, Map.of("IDEA-2026-0002", new BigDecimal("45000.00"))).toString();
    private final JsonObject bundle = Json.createReader(new StringReader(published)).readObject();
    private final List<JsonObject> entries = bundle.getJsonArray("entries").getValuesAs(JsonObject.class);

    @Test
    void theRankingCanBeComputedAgainFromWhatIsPublishedAlone() {
        Scoring scoring = new Scoring(bundle.getJsonArray("criteria").getValuesAs(JsonObject.class).stream()
                .map(c -> new Scoring.Rule(c.getString("id"), c.getInt("weight"), decimal(c.get("threshold")))).toList(),
                decimal(bundle.get("threshold")));
        List<Candidate> candidates = new ArrayList<>();
        for (JsonObject entry : entries) {
            if (!entry.getString("outcome").equals("INADMISSIBLE")) {
                Points points = scoring.points(coefficients(entry.getJsonObject("scores")));
                assertThat(points.total()).isEqualByComparingTo(decimal(entry.get("total")));
                assertThat(points.isEligible()).isEqualTo(entry.getString("outcome").equals("RANKED"));
                candidates.add(new Candidate(entry.getString("number"), Instant.parse(entry.getString("submittedAt")), points));
            }
        }
        List<String> tieBreaks = bundle.getJsonArray("tieBreaks").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();

        List<Candidate> again = new RankingCalculation(bundle.getString("call"), tieBreaks, bundle.getString("drawSeed")).order(candidates);

        List<String> positions = entries.stream().filter(e -> e.getString("outcome").equals("RANKED"))
                .sorted((a, b) -> a.getInt("position") - b.getInt("position")).map(e -> e.getString("number")).toList();
        assertThat(again.stream().map(Candidate::number)).containsExactlyElementsOf(positions).hasSize(5);
    }

    @Test
    void itsHashIsThatOfTheTextWithoutWhatMayChange() {
        JsonArrayBuilder fixedEntries = Json.createArrayBuilder();
        entries.forEach(entry -> fixedEntries.add(Json.createObjectBuilder(entry).remove("granted")));
        String fixed = Json.createObjectBuilder(bundle).add("entries", fixedEntries)
                .remove("state").remove("publishedAt").remove("sha256").build().toString();

        assertThat(RankingCalculation.sha256(fixed)).isEqualTo(bundle.getString("sha256"));
    }

    @Test
    void itsHashStaysWhenTheRankingBecomesFinalAndGrantsAreMade() {
        ranking.approved(AFTER);
        JsonObject later = RankingBundle.published(ranking, Map.of());

        assertThat(later.getString("sha256")).isEqualTo(bundle.getString("sha256"));
        assertThat(later.getString("state")).isEqualTo("FINAL");
        assertThat(later.getJsonArray("entries").getJsonObject(0).isNull("granted")).isTrue();
    }

    @Test
    void itSaysAllThatTheContractPromises() {
        assertThat(bundle).containsKeys("budget", "criteria", "threshold", "rounding", "tieBreaks", "entries", "sha256");
        assertThat(bundle.getJsonArray("criteria").getJsonObject(0)).containsKeys("id", "weight", "threshold");
        assertThat(entries).hasSize(7).allSatisfy(entry -> assertThat(entry)
                .containsKeys("number", "submittedAt", "scores", "total", "position", "outcome", "requested", "granted"));
        JsonObject first = entries.get(0);
        assertThat(first.getString("number")).isEqualTo("IDEA-2026-0002");
        assertThat(first.getJsonNumber("granted").bigDecimalValue()).isEqualByComparingTo("45000");
        assertThat(first.getJsonNumber("requested").bigDecimalValue()).isEqualByComparingTo("45000.50");
        assertThat(first.getJsonObject("scores").getJsonObject("need").keySet())
                .containsExactlyInAnyOrder(sample.panel.letterOf("uno"), sample.panel.letterOf("tre"));
    }

    @Test
    void numbersAreWrittenWithoutZerosAtTheirEndOrExponent() {
        assertThat(published).contains("\"budget\":960000,", "\"requested\":45000.5", "\"threshold\":60,");
    }

    @Test
    void itNamesNoEvaluatorNorAnyNaturalPerson() {
        assertThat(published).doesNotContain("\"uno\"", "\"tre\"", "due", "Nome di IDEA-2026-0001", "Referente", "chi-", "demo.invalid")
                .contains("Nome di IDEA-2026-0002");
    }

    @Test
    void theReasonOfAnExclusionIsNotPublished() {
        assertThat(published).doesNotContain("Manca il requisito");
        assertThat(entries.get(6).getJsonObject("scores")).isEmpty();
        assertThat(entries.get(6).get("total")).isEqualTo(JsonValue.NULL);
    }

    private static List<Map<String, BigDecimal>> coefficients(JsonObject scores) {
        Map<String, Map<String, BigDecimal>> byEvaluator = new LinkedHashMap<>();
        scores.forEach((criterion, byLetter) -> byLetter.asJsonObject().forEach((letter, coefficient) ->
                byEvaluator.computeIfAbsent(letter, l -> new LinkedHashMap<>()).put(criterion, decimal(coefficient))));
        return List.copyOf(byEvaluator.values());
    }

    private static BigDecimal decimal(JsonValue value) {
        return value == JsonValue.NULL ? null : ((jakarta.json.JsonNumber) value).bigDecimalValue();
    }
}
