package org.ordito.web.ideazione.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.ideazione.evaluation.PlanScores;
import org.ordito.ideazione.evaluation.PlanScoresDesk;
import org.ordito.people.Actor;

/** The points of a business plan, for the fragment {@code plan-scores.xhtml}. */
@Named
@RequestScoped
public class PlanScoresView {

    @Inject
    private Actor actor;

    @Inject
    private PlanScoresDesk desk;

    private final Map<String, Optional<PlanScores>> read = new HashMap<>();

    /** Null while there are none to see. @param number of the application */
    public PlanScores of(String number) {
        return read.computeIfAbsent(number, known -> desk.of(actor, known)).orElse(null);
    }
}
