package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.ordito.calls.Terms;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.platform.Words;

/** What the process asks about funding, and orders when it is refused or the project starts. */
@Named("fundingSteps")
@ApplicationScoped
public class FundingSteps {

    @Inject
    private IdeaApplications applications;

    @Inject
    private FundingDecisions decisions;

    @Inject
    private FundingOrder fundingOrder;

    @Inject
    private Grants grants;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Event<ProjectStarted> started;

    @Inject
    private Clock clock;

    /** By when funding is proposed: the call's days from the plan's good outcome, or from when there was money again. */
    public Date dueAt(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        return Date.from(Terms.daysAfter(application.getStateSince(), application.getCall().getTerms().getApproval()));
    }

    public boolean isReturned(Long applicationId) {
        return decision(applicationId).getState() == DecisionState.RETURNED;
    }

    public boolean isFunded(Long applicationId) {
        return decision(applicationId).getState() == DecisionState.FUNDED;
    }

    /** Tells the applicant that there is no grant, why, and whether and until when it may still come. */
    public void tellNotFunded(Long applicationId) {
        FundingDecision decision = decision(applicationId);
        IdeaApplication application = decision.getApplication();
        if (application.getState() == ApplicationState.AWAITING_MONEY) {
            tell(application, "funding.awaiting-money", Words.day(fundingOrder.expiresAt(application.getCall().id())));
        } else {
            tell(application, "funding.not-funded." + decision.getReason(), Words.NONE);
        }
    }

    /** Whether it waits for money to come back, rather than being over. */
    public boolean isAwaitingMoney(Long applicationId) {
        return applications.get(applicationId).getState() == ApplicationState.AWAITING_MONEY;
    }

    /** There is money again: the officer proposes anew. */
    public void reopen(Long applicationId) {
        FundingDecision decision = decision(applicationId);
        decision.reopened();
        decision.getApplication().moneyFreed(clock.instant());
        tell(decision.getApplication(), "funding.reopened", Words.NONE);
    }

    /** The ranking has expired and no money came. */
    public void expired(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.notFunded(clock.instant());
        tell(application, "funding.expired", Words.NONE);
    }

    /** Arguments of each text: number, title, call, and the day until which the ranking is valid. */
    private void tell(IdeaApplication application, String key, Words day) {
        correspondence.write(application, key, application.getNumber(),
                application.getContent().getTitle(), application.getCall().getTitle(), day);
    }

    /** Whether the officer has asked for documents before the act. */
    public boolean isIntegrationRequested(Long applicationId) {
        return applications.get(applicationId).getState() == ApplicationState.GRANT_INTEGRATION;
    }

    /** The project starts: its payments and its reports are planned. */
    public void start(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        Instant now = clock.instant();
        application.started(now);
        started.fire(new ProjectStarted(grants.of(applicationId).orElseThrow(), now));
    }

    private FundingDecision decision(Long applicationId) {
        return decisions.of(applicationId).orElseThrow();
    }
}
