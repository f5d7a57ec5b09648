package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.placement.PlacementAssessment;
import org.ordito.trame.placement.RegisterDesk;

/** Writing an assessment of a placement, in its middle or at its end. */
@Named
@RequestScoped
public class AssessmentPage {

    @Inject
    private Actor actor;

    @Inject
    private RegisterDesk desk;

    @Inject
    private PlacementInAddress here;

    private PlacementAssessment.Outcome outcome;
    private String text;

    /** @param moment name of the moment, as the page that asks says it */
    public void write(String moment) throws IOException {
        desk.assess(actor, here.number(), PlacementAssessment.Moment.valueOf(moment), outcome, text);
        here.leave("placements.assessment.written");
    }

    public PlacementAssessment.Outcome[] getOutcomes() {
        return PlacementAssessment.Outcome.values();
    }

    public PlacementAssessment.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(PlacementAssessment.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
