package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** The officer proposes and records, the manager decides, the office sees; the applicant sees the own grant. */
@ApplicationScoped
public class FundingPolicy {

    /**
     * Money goes to the applications of a call in their order, so that each of these deeds touches all of them.
     *
     * @param isConcerned {@link org.ordito.ideazione.OwnCases#isConcerned} in the call, here as in what follows
     */
    public Permission mayPropose(Actor who, boolean isConcerned) {
        return Permission.when(who.is(Role.OFFICER), "funding.officer-only").and(Impartiality.towardsAll(isConcerned));
    }

    public Permission mayDecide(Actor who, boolean isConcerned) {
        return Permission.when(who.is(Role.MANAGER), "funding.manager-only").and(Impartiality.towardsAll(isConcerned));
    }

    /** The whole order of a call, with names and amounts. */
    public Permission maySeeOrder(Actor who, boolean isConcerned) {
        return Permission.when(isOffice(who), "funding.staff-only").and(Impartiality.towardsAll(isConcerned));
    }

    public Permission maySeeGrant(Actor who, IdeaApplication application) {
        return Permission.when(application.isInHandsOf(who), "funding.not-yours")
                .or(Permission.when(isOffice(who), "funding.not-yours").and(Impartiality.towards(who, application)));
    }

    /** Anybody: what is published is public. */
    public Permission maySeePublished(Actor who) {
        return Permission.when(who != null, "funding.staff-only");
    }

    private static boolean isOffice(Actor who) {
        return who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR);
    }
}
