package org.ordito.engine;

import java.util.List;

/** One rule of a decision table, as its cells are written: a condition for each column asked about, a result for each answered. */
public record DecisionRule(List<String> conditions, List<String> results) {
}
