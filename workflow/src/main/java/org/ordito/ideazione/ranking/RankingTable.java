package org.ordito.ideazione.ranking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ordito.calls.Call;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;

/**
 * A ranking as pages show it, in its four lists.
 *
 * @param state          null while it is only a preview
 * @param reviewEndsAt   until when reviews may be asked for; null before it is published
 * @param finalAt        null before it is final
 * @param called         with a place in coaching; before the ranking is final, those who would get one
 * @param inLine         ranked, waiting for a place
 */
public record RankingTable(String slug, String callTitle, int edition, RankingState state, Instant computedAt, Instant publishedAt,
        Instant reviewEndsAt, Instant finalAt, String drawSeed, String sha256, List<Criterion> criteria, BigDecimal threshold,
        List<String> tieBreaks, int coachedPlaces, List<Row> called, List<Row> inLine, List<Row> belowThreshold, List<Row> inadmissible) {

    /**
     * @param applicant name of a body; null for natural persons, who are not named
     * @param position  from 1; null when not ranked
     * @param total     null when inadmissible
     * @param left      whether it was withdrawn or renounced since
     */
    public record Row(String number, String title, String applicant, Outcome outcome, Integer position, BigDecimal total,
            Map<String, BigDecimal> points, BigDecimal requested, boolean called, boolean left) {

        static Row of(RankingEntry entry) {
            IdeaApplication application = entry.getApplication();
            boolean person = application.getContent().getApplicantKind().isNaturalPerson();
            boolean left = application.getState() == ApplicationState.WITHDRAWN || application.getState() == ApplicationState.RENOUNCED;
            return new Row(application.getNumber(), application.getContent().getTitle(), person ? null : application.getContent().getApplicantName(),
                    entry.getOutcome(), entry.getPosition(), entry.getTotal(), entry.getPoints(),
                    application.getContent().getBudget().getRequestedGrant(), entry.isCalled(), left);
        }
    }

    static RankingTable of(Ranking ranking) {
        return table(ranking.getCall(), ranking, ranking.getEntries());
    }

    /** What the ranking would be. */
    static RankingTable preview(Call call, List<RankingEntry> entries) {
        return table(call, null, entries);
    }

    private static RankingTable table(Call call, Ranking ranking, List<RankingEntry> entries) {
        List<Row> rows = entries.stream().map(Row::of).toList();
        int places = call.getSelection().getCoachedPlaces();
        boolean isFinal = ranking != null && ranking.getState() == RankingState.FINAL;
        Predicate<Row> hasPlace = row -> isFinal ? row.called() : row.position() <= places;
        List<Row> ranked = with(rows, Outcome.RANKED);
        return new RankingTable(call.getSlug(), call.getTitle(), ranking == null ? 0 : ranking.getEdition(),
                ranking == null ? null : ranking.getState(), ranking == null ? null : ranking.getComputedAt(),
                ranking == null ? null : ranking.getPublishedAt(), ranking == null ? null : ranking.getReviewEndsAt(),
                ranking == null ? null : ranking.getFinalAt(), ranking == null ? null : ranking.getDrawSeed(),
                ranking == null ? null : ranking.getSha256(), call.criteria(Phase.IDEA), call.getSelection().getThresholdIdea(),
                call.getSelection().getTieBreaks(), places, ranked.stream().filter(hasPlace).toList(),
                ranked.stream().filter(hasPlace.negate()).toList(), with(rows, Outcome.BELOW_THRESHOLD), with(rows, Outcome.INADMISSIBLE));
    }

    private static List<Row> with(List<Row> rows, Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).toList();
    }

    public boolean isFinal() {
        return state == RankingState.FINAL;
    }
}
