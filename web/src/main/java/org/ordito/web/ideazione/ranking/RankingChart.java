package org.ordito.web.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ordito.calls.Criterion;
import org.ordito.ideazione.ranking.RankingTable;

/** Draws the points of a ranking's lines as bars, a piece for each criterion, on a scale from 0 to 100. */
@Named
@ApplicationScoped
public class RankingChart {

    /** How many colours the style sheet has. */
    private static final int COLOURS = 8;

    /** The pieces of a line's bar, from the left. */
    public List<Piece> pieces(RankingTable table, RankingTable.Row row) {
        List<Piece> pieces = new ArrayList<>();
        BigDecimal from = BigDecimal.ZERO;
        for (Criterion criterion : table.criteria()) {
            BigDecimal points = row.points().getOrDefault(criterion.getCode(), BigDecimal.ZERO);
            pieces.add(new Piece(from.toPlainString(), points.toPlainString(), colour(pieces.size())));
            from = from.add(points);
        }
        return pieces;
    }

    /** The style class of a criterion, by its place in the call. */
    public String colour(int place) {
        return "rk-" + place % COLOURS;
    }

    /** Where a piece begins, how long it is, and its colour. */
    public record Piece(String x, String width, String colour) {
    }
}
