package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.ideazione.coaching.CoachLoad;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.web.text.PageText;

/** What each coach can do and how much at once; officers may change it. */
@Named
@RequestScoped
public class CoachesPage {

    @Inject
    private Actor actor;

    @Inject
    private CoachingDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "coach")
    private String coach;

    private List<CoachLoad> coaches;
    private String skills;
    private Integer limit;
    private Integer version;

    public List<CoachLoad> getCoaches() {
        if (coaches == null) {
            coaches = desk.coaches(actor);
        }
        return coaches;
    }

    /** The coach whose profile is being changed; null when none is. */
    public CoachLoad getChanging() {
        return isOfficer() ? getCoaches().stream().filter(load -> load.username().equals(coach)).findFirst().orElse(null) : null;
    }

    public boolean isOfficer() {
        return actor.is(Role.OFFICER);
    }

    public void save() throws IOException {
        desk.describeCoach(actor, coach, getVersion(), getSkills(), getLimit());
        Messages.addFlashGlobalInfo(text.of("coaching.page.coach-saved"));
        Faces.redirect("/app/ideazione/coaches.xhtml");
    }

    /** The version of the profile that the page was filled from. */
    public Integer getVersion() {
        return version == null ? Integer.valueOf(getChanging().version()) : version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getSkills() {
        return skills == null && getChanging() != null && !Faces.isPostback() ? getChanging().skills() : skills;
    }

    public void setSkills(String skills) {
        this.skills = skills;
    }

    public Integer getLimit() {
        return limit == null && getChanging() != null && !Faces.isPostback() ? Integer.valueOf(getChanging().limit()) : limit;
    }

    public void setLimit(Integer limit) {
        this.limit = limit;
    }
}
