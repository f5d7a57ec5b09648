package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;

/** What the process of an application asks about its ranking. */
@Named("rankingSteps")
@ApplicationScoped
public class RankingSteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private Rankings rankings;

    @Inject
    private OutcomeLetters letters;

    @Inject
    private Clock clock;

    public void tellOutcome(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        boolean isNews = !application.isOutcomeReleased();
        application.outcomeReleased(clock.instant());
        letters.outcome(application, isNews);
    }

    public boolean wasExcluded(Long applicationId) {
        return applications.get(applicationId).getState() == ApplicationState.INADMISSIBLE;
    }

    public boolean isCalledToCoaching(Long applicationId) {
        return entry(applicationId).isCalled();
    }

    public boolean isEligible(Long applicationId) {
        return entry(applicationId).getOutcome() == Outcome.RANKED;
    }

    public Date expiresAt(Long applicationId) {
        return Date.from(entry(applicationId).getRanking().expiresAt());
    }

    public void expired(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.notFunded(clock.instant());
        letters.rankingExpired(application);
    }

    private RankingEntry entry(Long applicationId) {
        return rankings.entry(applications.get(applicationId)).orElseThrow();
    }
}
