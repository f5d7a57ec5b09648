package org.ordito.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ordito.ideazione.evaluation.Score;

/** What the demonstration's evaluators give: coefficients whose mean comes near a wished quality, each with its motivation. */
final class DemoScores {

    static final List<String> EVALUATORS = List.of("valutatore1", "valutatore2", "valutatore3");

    private static final List<String> IDEA = List.of("need", "innovation", "impact", "feasibility", "team", "network", "budget");
    private static final List<String> PLAN = List.of("market", "finance", "impact", "organisation", "jobs");

    /** Coefficients have six steps: this many points out of 100 lie between two of them. */
    private static final int STEP = 20;

    private static final List<String> MOTIVATIONS = List.of(
            "Manca quasi tutto ciò che serve per valutare questo aspetto.",
            "L'aspetto è appena accennato e non è sostenuto da dati.",
            "Risponde solo in parte: mancano elementi importanti.",
            "Risponde in modo sufficiente, con dati ancora incompleti.",
            "Risponde bene; restano alcuni aspetti da precisare.",
            "Risponde pienamente, con obiettivi chiari e misurabili.");

    private DemoScores() {
    }

    static List<Score> forIdea(int quality, String evaluator) {
        return scores(IDEA, quality, evaluator);
    }

    static List<Score> forPlan(int quality, String evaluator) {
        return scores(PLAN, quality, evaluator);
    }

    private static List<Score> scores(List<String> criteria, int quality, String evaluator) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            int place = i * EVALUATORS.size() + EVALUATORS.indexOf(evaluator);
            int step = quality / STEP + spread(place + 1, quality % STEP) - spread(place, quality % STEP);
            scores.add(new Score(criteria.get(i), BigDecimal.valueOf(step * 2L, 1), MOTIVATIONS.get(step)));
        }
        return scores;
    }

    /** Of that many places, how many get the higher of two neighbouring coefficients, evenly spread. */
    private static int spread(int places, int points) {
        return places * points / STEP;
    }
}
