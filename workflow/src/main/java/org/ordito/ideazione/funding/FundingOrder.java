package org.ordito.ideazione.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.plan.BusinessPlans;
import org.ordito.ideazione.ranking.Ranking;
import org.ordito.ideazione.ranking.RankingEntry;
import org.ordito.ideazione.ranking.Rankings;

/** The order in which a call's money is given: that of its final ranking, as far as applications were called. */
@ApplicationScoped
public class FundingOrder {

    @Inject
    private Rankings rankings;

    @Inject
    private BusinessPlans plans;

    @Inject
    private FundingDecisions decisions;

    /** Everybody who was called to coaching, by position: some dozens, read in three queries. */
    public List<FundingPlace> of(Long callId) {
        Map<Long, BigDecimal> requested = plans.requestedGrants(callId);
        Map<Long, FundingDecision> decided = decisions.ofCall(callId).stream()
                .collect(Collectors.toMap(decision -> decision.getApplication().id(), decision -> decision));
        return rankings.called(callId).stream().map(entry -> place(entry, requested, decided)).toList();
    }

    /** Until when the order is valid: that of the call's final ranking. */
    public Instant expiresAt(Long callId) {
        return rankings.published(callId).map(Ranking::expiresAt).orElseThrow();
    }

    private static FundingPlace place(RankingEntry entry, Map<Long, BigDecimal> requested, Map<Long, FundingDecision> decided) {
        IdeaApplication application = entry.getApplication();
        BigDecimal asked = requested.getOrDefault(application.id(), application.getContent().getBudget().getRequestedGrant());
        return new FundingPlace(application, entry.getPosition(), entry.isCalledBySuccession(), asked, decided.get(application.id()));
    }
}
