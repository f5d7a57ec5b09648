package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.Impartiality;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Two people make a ranking: an officer computes it, the manager publishes it. Applicants question their own outcome. */
@ApplicationScoped
public class RankingPolicy {

    /** @param isConcerned {@link org.ordito.ideazione.OwnCases#isConcerned} in the call, here as in what follows */
    public Permission mayCompute(Actor who, boolean isConcerned) {
        return Permission.when(who.is(Role.OFFICER), "ranking.officer-only").and(Impartiality.towardsAll(isConcerned));
    }

    public Permission mayDecide(Actor who, boolean isConcerned) {
        return Permission.when(who.is(Role.MANAGER), "ranking.manager-only").and(Impartiality.towardsAll(isConcerned));
    }

    /** What is not published yet. */
    public Permission maySeeInside(Actor who, boolean isConcerned) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "ranking.office-only")
                .and(Impartiality.towardsAll(isConcerned));
    }

    /** Everybody, once it is published. */
    public Permission maySee(Actor who, Ranking ranking, boolean isConcerned) {
        return Permission.when(ranking.getState().isPublished(), "ranking.office-only").or(maySeeInside(who, isConcerned));
    }

    /** Only the applicant, or whoever holds the mandate, and only once outcomes are released. */
    public Permission maySeeOutcome(Actor who, IdeaApplication application) {
        return Permission.when(application.isInHandsOf(who), "ranking.applicant-only")
                .and(Permission.when(application.isOutcomeReleased(), "ranking.unreleased"));
    }

    public Permission mayRequestReview(Actor who, IdeaApplication application) {
        return maySeeOutcome(who, application);
    }
}
