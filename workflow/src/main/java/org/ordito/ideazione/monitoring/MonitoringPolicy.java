package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The applicant reports, the officer verifies and closes, the manager handles delays, the office sees. */
@ApplicationScoped
public class MonitoringPolicy {

    public Permission maySee(Actor who, IdeaApplication application) {
        boolean isOffice = who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
        return mayReport(who, application).or(Permission.when(isOffice, "monitoring.not-yours").and(Impartiality.towards(who, application)));
    }

    public Permission mayReport(Actor who, IdeaApplication application) {
        return Permission.when(application.isOf(who), "monitoring.applicant-only");
    }

    /** An officer, but never on the own project. */
    public Permission mayVerify(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.OFFICER), "monitoring.officer-only").and(Impartiality.towards(who, application));
    }

    public Permission mayHandleDelay(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.MANAGER), "monitoring.manager-only").and(Impartiality.towards(who, application));
    }
}
