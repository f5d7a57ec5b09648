package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The officer proposes and records, the manager decides, the office sees; the applicant sees the own grant. */
@ApplicationScoped
public class FundingPolicy {

    public Permission mayPropose(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "funding.officer-only");
    }

    public Permission mayDecide(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "funding.manager-only");
    }

    /** The whole order of a call, with names and amounts. */
    public Permission maySeeOrder(Actor who) {
        return Permission.when(isOffice(who), "funding.staff-only");
    }

    public Permission maySeeGrant(Actor who, IdeaApplication application) {
        return Permission.when(application.isInHandsOf(who) || isOffice(who), "funding.not-yours");
    }

    /** Anybody: what is published is public. */
    public Permission maySeePublished(Actor who) {
        return Permission.when(who != null, "funding.staff-only");
    }

    private static boolean isOffice(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
    }
}
