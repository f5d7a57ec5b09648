package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/** Two people make a ranking: an officer computes it, the manager publishes it. Applicants question their own outcome. */
@ApplicationScoped
public class RankingPolicy {

    public Permission mayCompute(Actor who) {
        return Permission.when(who.is(Role.OFFICER), "ranking.officer-only");
    }

    public Permission mayDecide(Actor who) {
        return Permission.when(who.is(Role.MANAGER), "ranking.manager-only");
    }

    /** What is not published yet. */
    public Permission maySeeInside(Actor who) {
        return Permission.when(who.is(Role.OFFICER) || who.is(Role.MANAGER) || who.is(Role.AUDITOR), "ranking.office-only");
    }

    /** Everybody, once it is published. */
    public Permission maySee(Actor who, Ranking ranking) {
        return Permission.when(ranking.getState().isPublished(), "ranking.office-only").or(maySeeInside(who));
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
