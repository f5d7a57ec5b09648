package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.coaching.CoachLoad;
import org.ordito.ideazione.coaching.CoachReplacement;
import org.ordito.ideazione.coaching.CoachReplacementDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** An officer gives a coaching path to another coach. */
@Named
@RequestScoped
public class CoachReplacementPage {

    @Inject
    private Actor actor;

    @Inject
    private CoachReplacementDesk desk;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private CoachReplacement choice;
    private String from;
    private String coach;
    private String reason;

    public CoachReplacement getChoice() {
        if (choice == null) {
            choice = desk.choice(actor, here.number());
        }
        return choice;
    }

    public void replace() throws IOException {
        desk.replace(actor, here.number(), from, coach, reason);
        here.leave("application", "coaching.page.replaced");
    }

    /** A coach as an officer chooses: name, paths open against the limit. */
    public String label(CoachLoad load) {
        return text.of("coaching.page.coach-label", load.name(), load.open(), load.limit());
    }

    /** The coach who leads the path, as the officer reads it. */
    public String getFrom() {
        return from == null ? getChoice().path().getCoach() : from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getCoach() {
        return coach;
    }

    public void setCoach(String coach) {
        this.coach = coach;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
