package org.ordito.ideazione.evaluation;

import java.math.BigDecimal;
import java.util.List;
import org.ordito.calls.Criterion;

/**
 * How the panel scored a business plan.
 *
 * @param threshold   points that the total has to reach
 * @param motivations what the evaluators, known by letters, gave and wrote
 */
public record PlanScores(List<Criterion> criteria, BigDecimal threshold, Points points, List<LetteredScores> motivations) {
}
