package org.ordito.web.ideazione.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.ideazione.plan.Forecast;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.plan.PlanSection;
import org.ordito.ideazione.plan.PlanVersion;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/** What the fragment {@code plan-content.xhtml} shows: a version of a plan, and its chart. */
@Named
@RequestScoped
public class PlanContent {

    @Inject
    private Actor actor;

    @Inject
    private PlanDesk desk;

    @Inject
    private PageText text;

    private final Map<String, PlanVersion> scored = new HashMap<>();

    /** The version given or, when none is, the one submitted under that number, for whoever scores it. */
    public PlanVersion version(PlanVersion given, String number) {
        return given != null ? given : scored.computeIfAbsent(number, key -> desk.forScoring(actor, key));
    }

    public PlanSection[] getSections() {
        return PlanSection.values();
    }

    public PlanChart chart(Forecast forecast) {
        return new PlanChart(forecast);
    }

    /** When cumulated results cover the costs, in words. */
    public String breakEven(Forecast forecast) {
        List<Forecast.Year> years = forecast.getYears();
        if (!years.stream().allMatch(year -> year.figures().isComplete())) {
            return text.of("plan.page.break-even-unknown");
        }
        return forecast.breakEvenYear().map(year -> text.of("plan.page.break-even-year", year))
                .orElseGet(() -> text.of("plan.page.break-even-never"));
    }
}
