package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.people.Actor;
import org.ordito.trame.placement.Assessment;
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

    private Assessment.Outcome outcome;
    private String text;

    /** @param moment name of the moment, as the page that asks says it */
    public void write(String moment) throws IOException {
        desk.assess(actor, here.number(), Assessment.Moment.valueOf(moment), outcome, text);
        here.leave("placements.assessment.written");
    }

    public Assessment.Outcome[] getOutcomes() {
        return Assessment.Outcome.values();
    }

    public Assessment.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Assessment.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
