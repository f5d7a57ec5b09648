package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.calls.Phase;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.OwnCases;
import org.ordito.ideazione.evaluation.Assessments;
import org.ordito.ideazione.evaluation.LetteredScores;
import org.ordito.ideazione.evaluation.Panels;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** Outcomes and their review: the applicant sees the own one and may question it, the manager decides. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    @Inject
    private RankingPolicy policy;

    @Inject
    private Calls calls;

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
    private Panels panels;

    @Inject
    private Assessments assessments;

    @Inject
    private WorkList workList;

    @Inject
    private OutcomeLetters letters;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Asks for a review of an application's outcome.
     *
     * @throws RuleViolation {@code ranking.review-twice}, and those of {@link ReviewRequest}
     */
    public void requestReview(Actor applicant, String number, String text) {
        IdeaApplication application = applications.lock(number);
        policy.mayRequestReview(applicant, application).orRefuse();
        ReviewRequest request = new ReviewRequest(application, taken.questioned(application), text, clock.instant());
        taken.take(application.asRecorded(applicant), request, "");
    }

    /** @throws RuleViolation {@code ranking.reason-missing}, {@code work.done} if decided already */
    public void decideReview(Actor manager, String number, boolean accepted, String reason) {
        IdeaApplication application = applications.lock(number);
        policy.mayDecide(manager, ownCases.isConcerned(manager, application.getCall().id())).orRefuse();
        ReviewRequest request = reviews.find(application).orElseThrow(() -> new NotFound(number));
        request.decided(accepted, reason, clock.instant());
        audit.record(manager, "ranking.review-decided", number, request.getDecision().name());
        letters.reviewDecided(request);
    }

    /** All review requests of a call. @throws NotFound if no ranking was published */
    public ReviewBoard board(Actor who, String slug) {
        Call call = calls.withSlug(slug);
        policy.maySeeInside(who, ownCases.isConcerned(who, call.id())).orRefuse();
        Ranking ranking = rankings.withLines(rankings.published(call.id()).orElseThrow(() -> new NotFound(slug)));
        Map<Long, RankingEntry> entries = new HashMap<>();
        ranking.getEntries().forEach(entry -> entries.put(entry.getApplication().id(), entry));
        List<ReviewBoard.Request> requests = reviews.ofCall(call.id()).stream()
                .map(request -> row(request, entries.get(request.getApplication().id()))).toList();
        boolean waiting = workList.openFor(slug).stream().anyMatch(item -> item.getTaskKey().equals("Task_DecideReviews"));
        return new ReviewBoard(slug, call.getTitle(), ranking.getReviewEndsAt(), ranking.getState(),
                ranking.isOpenToReview(clock.instant()), waiting, requests);
    }

    private static ReviewBoard.Request row(ReviewRequest request, RankingEntry entry) {
        IdeaApplication application = request.getApplication();
        return new ReviewBoard.Request(application.getNumber(), application.getContent().getTitle(), application.getContent().getApplicantName(),
                request.getRequestedAt(), request.getText(), entry.getOutcome(), entry.getPosition(), entry.getTotal(), entry.getReason(),
                request.getDecision(), request.getReason(), request.isPending(), request.isToReassess());
    }

    /** The outcome of the own application, with what the evaluators wrote. */
    public OutcomeSheet outcome(Actor applicant, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySeeOutcome(applicant, application).orRefuse();
        RankingEntry entry = rankings.entry(application).orElseThrow(() -> new NotFound(number));
        Ranking ranking = entry.getRanking();
        Call call = application.getCall();
        List<LetteredScores> motivations = entry.getOutcome() == Outcome.INADMISSIBLE ? List.of()
                : LetteredScores.of(panels.of(call.id()), assessments.current(application, Phase.IDEA));
        ReviewRequest request = reviews.find(application).orElse(null);
        return new OutcomeSheet(number, application.getContent().getTitle(), call.getSlug(), call.getTitle(), entry.getOutcome(),
                entry.getPosition(), entry.getTotal(), call.getSelection().getThresholdIdea(), call.criteria(Phase.IDEA), entry.getPoints(),
                motivations, entry.getReason(), ranking.getState(), ranking.getReviewEndsAt(),
                request == null && ranking.isOpenToReview(clock.instant()), request);
    }
}
