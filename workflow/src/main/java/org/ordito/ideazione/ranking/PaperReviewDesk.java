package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.OwnCases;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Entering the review requests that people who applied on paper or by PEC send the same way. */
@ApplicationScoped
@Transactional
public class PaperReviewDesk {

    @Inject
    private ApplicationPolicy policy;

    @Inject
    private RankingPolicy rankingPolicy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private OwnCases ownCases;

    @Inject
    private Rankings rankings;

    @Inject
    private ReviewRequests reviews;

    @Inject
    private ReviewsTaken taken;

    @Inject
    private Clock clock;

    public PaperReview open(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayEnterFor(who, application).or(rankingPolicy.maySeeInside(who, ownCases.isConcerned(who, application.getCall().id()))).orRefuse();
        ReviewRequest request = reviews.find(application).orElse(null);
        Optional<Ranking> ranking = rankings.published(application.getCall().id());
        boolean isOffered = request == null && policy.mayEnterFor(who, application).isGranted() && ReviewRequest.isThereAnOutcome(application)
                && ranking.filter(Ranking::isUndecided).isPresent();
        return new PaperReview(application, request, ranking.map(Ranking::getReviewEndsAt).orElse(null), isOffered);
    }

    /**
     * Enters a request as it came: it was made when it arrived, and is in time if that was, until the manager has decided on the ranking; then again on the next edition.
     *
     * @throws RuleViolation {@code ranking.review-twice}, and as {@link Delivery.Written#check} and {@link ReviewRequest#arrived} say
     */
    public void enter(Actor who, String number, Delivery.Written how, String text) {
        IdeaApplication application = applications.numbered(number);
        policy.mayEnterFor(who, application).orRefuse();
        rankings.hold(application.getCall().id());
        applications.lock(number);
        Ranking ranking = taken.questioned(application);
        Instant told = Objects.requireNonNullElse(application.getOutcomeReleasedAt(), application.getSentAt());
        ReviewRequest request = ReviewRequest.arrived(application, ranking, text, how.check(told, clock.instant()));
        taken.take(who.onBehalfOf(application.getApplicant()), request, request.getDelivery().told());
    }
}
