package org.ordito.ideazione.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One evaluator's scores, without the name.
 *
 * @param letter stands for the evaluator: {@code A}
 * @param scores by criterion code
 */
public record LetteredScores(String letter, Map<String, Score> scores) {

    /** The submitted ones among these, in the order of the letters. */
    public static List<LetteredScores> of(Panel panel, List<Assessment> assessments) {
        return assessments.stream().filter(Assessment::isSubmitted)
                .map(assessment -> new LetteredScores(panel.letterOf(assessment.getEvaluator()),
                        assessment.getScores().stream().collect(Collectors.toMap(Score::criterion, Function.identity()))))
                .sorted(Comparator.comparing(LetteredScores::letter)).toList();
    }
}
