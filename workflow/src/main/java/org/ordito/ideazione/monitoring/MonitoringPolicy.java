package org.ordito.ideazione.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The applicant reports, the officer verifies and closes, the manager handles delays, the office sees. */
@ApplicationScoped
public class MonitoringPolicy {

    public Permission maySee(Actor who, IdeaApplication application) {
        boolean isOffice = who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
        return Permission.when(application.isOf(who) || isOffice, "monitoring.not-yours");
    }

    public Permission mayReport(Actor who, IdeaApplication application) {
        return Permission.when(application.isOf(who), "monitoring.applicant-only");
    }

    /** An officer, but never on the own project. */
    public Permission mayVerify(Actor who, IdeaApplication application) {
        return Permission.when(who.is(Role.OFFICER) && !application.isOf(who), "monitoring.officer-only");
    }

    public Permission mayHandleDelay(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "monitoring.manager-only");
    }
}
