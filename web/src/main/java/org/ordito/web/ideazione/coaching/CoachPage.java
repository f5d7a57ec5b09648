package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ordito.ideazione.coaching.CoachChoice;
import org.ordito.ideazione.coaching.CoachLoad;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.people.Actor;
import org.ordito.web.ideazione.CaseInAddress;
import org.ordito.web.text.PageText;

/** An officer assigns a coach to an idea. */
@Named
@RequestScoped
public class CoachPage {

    @Inject
    private Actor actor;

    @Inject
    private CoachingDesk desk;

    @Inject
    private PageText text;

    @Inject
    private CaseInAddress here;

    private CoachChoice choice;
    private String coach;
    private Integer plannedHours;

    public CoachChoice getChoice() {
        if (choice == null) {
            choice = desk.choice(actor, here.number());
        }
        return choice;
    }

    public void assign() throws IOException {
        desk.assignCoach(actor, here.number(), coach, plannedHours);
        here.leaveToDesk("coaching.page.assigned");
    }

    /** A coach as an officer chooses: name, paths open against the limit. */
    public String label(CoachLoad load) {
        return text.of("coaching.page.coach-label", load.name(), load.open(), load.limit());
    }

    /** How pages call the coach who is assigned already. */
    public String getAssignedName() {
        String assigned = getChoice().path().getCoach();
        return getChoice().coaches().stream().filter(load -> load.username().equals(assigned)).map(CoachLoad::name).findFirst().orElse(assigned);
    }

    public String getCoach() {
        return coach;
    }

    public void setCoach(String coach) {
        this.coach = coach;
    }

    public Integer getPlannedHours() {
        return plannedHours;
    }

    public void setPlannedHours(Integer plannedHours) {
        this.plannedHours = plannedHours;
    }
}
