package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.calls.Call;
import org.ordito.calls.CallNews;
import org.ordito.calls.Calls;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.EvaluationCompletion;
import org.ordito.ideazione.GrantedAmounts;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.ideazione.OwnCases;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** The ranking of a call: computed, published, approved as final, and read by everybody. */
@ApplicationScoped
@Transactional
public class RankingDesk {

    @Inject
    private RankingPolicy policy;

    @Inject
    private Calls calls;

    @Inject
    private OwnCases ownCases;

    @Inject
    private Rankings rankings;

    @Inject
    private ReviewRequests reviews;

    @Inject
    private Tally tally;

    @Inject
    private AwaitedApplications awaited;

    @Inject
    private EvaluationCompletion completion;

    @Inject
    private GrantedAmounts grants;

    @Inject
    private WorkList workList;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Event<PublicContentChanged> published;

    @Inject
    private Event<CallNews> news;

    @Inject
    private Clock clock;

    /**
     * Computes the ranking and puts it in the minutes.
     *
     * @param read        {@link RankingDraft#version()} that was read before
     * @param minutesText text of the signed minutes
     * @param drawSeed    as drawn in the public session; may be null or empty unless there are equals that only a draw can order
     * @throws StaleEdit     if somebody else computed it meanwhile
     * @throws RuleViolation {@code ranking.awaited} while an application is still awaited, {@code ranking.draw-needed},
     *                       {@code ranking.minutes-missing}, {@code work.done}
     */
    public void compute(Actor officer, String slug, int read, String minutesText, String drawSeed) {
        Long callId = calls.withSlug(slug).id();
        policy.mayCompute(officer, ownCases.isConcerned(officer, callId)).orRefuse();
        Call call = calls.lock(callId);
        if (!completion.isReached(call.id())) {
            throw new RuleViolation("ranking.awaited");
        }
        Tally.Count count = tally.of(call);
        String seed = drawSeed == null || drawSeed.isBlank() ? null : drawSeed.strip();
        if (seed == null && !count.tiesToDraw().isEmpty()) {
            throw new RuleViolation("ranking.draw-needed").at("drawSeed");
        }
        Ranking last = rankings.latest(call.id()).orElse(null);
        if (isWaiting(slug, "Task_ComputeRanking")) {
            StaleEdit.unlessSame(read, versionOf(last));
        }
        boolean isNew = last == null || last.getState().isPublished();
        Ranking ranking = isNew ? new Ranking(call, last == null ? 1 : last.getEdition() + 1) : last;
        ranking.computed(officer, minutesText, seed, count.entries(seed), clock.instant());
        ranking.bundled(RankingBundle.canonical(ranking, count.scores()));
        if (isNew) {
            rankings.add(ranking);
        }
        audit.record(officer, "ranking.computed", slug, ranking.getSha256());
        process.done(slug, "Task_ComputeRanking", officer);
    }

    /**
     * @param read {@link RankingDecision#version()} that was read before
     * @throws StaleEdit     if it was sent back and computed anew meanwhile
     * @throws RuleViolation {@code ranking.second-person}, {@code ranking.changed}, {@code work.done}
     */
    public void publish(Actor manager, String slug, int read) {
        Ranking ranking = lockAsRead(manager, slug, read);
        ranking.published(manager, clock.instant());
        audit.record(manager, "ranking.published", slug, ranking.getSha256());
        news.fire(new CallNews(ranking.getCall().id(), CallNews.Kind.RANKING, ranking.getSha256()));
        published.fire(new PublicContentChanged());
        process.done(slug, "Task_PublishRanking", manager);
    }

    /**
     * @param read {@link RankingDecision#version()} that was read before
     * @throws StaleEdit     if it was sent back and computed anew meanwhile
     * @throws RuleViolation {@code ranking.reason-missing}, {@code work.done}
     */
    public void sendBack(Actor manager, String slug, int read, String reason) {
        Ranking ranking = lockAsRead(manager, slug, read);
        ranking.sentBack(reason);
        audit.record(manager, "ranking.sent-back", slug, "");
        process.done(slug, "Task_PublishRanking", manager);
    }

    /**
     * Ends the reviews: opens again what is to be judged again, or makes the ranking final.
     *
     * @throws RuleViolation {@code ranking.reviews-undecided}, {@code work.done}
     */
    public void approveFinal(Actor manager, String slug) {
        Ranking ranking = lock(manager, slug);
        Long callId = ranking.getCall().id();
        if (reviews.ofCall(callId).stream().anyMatch(ReviewRequest::isPending)) {
            throw new RuleViolation("ranking.reviews-undecided");
        }
        if (reviews.toReassess(callId).isEmpty()) {
            ranking.approved(clock.instant());
            audit.record(manager, "ranking.final", slug, ranking.getSha256());
            published.fire(new PublicContentChanged());
        } else {
            ranking.reopened(clock.instant());
            audit.record(manager, "ranking.reassessment-ordered", slug, "");
        }
        process.done(slug, "Task_DecideReviews", manager);
    }

    /** What is still missing, and the ranking as it would be. */
    public RankingDraft draft(Actor who, String slug) {
        Call call = inside(who, slug);
        Tally.Count count = tally.of(call);
        Ranking returned = rankings.latest(call.id()).filter(ranking -> ranking.getReturnReason() != null).orElse(null);
        return new RankingDraft(slug, call.getTitle(), awaited.of(call.id()), count.tiesToDraw(), RankingTable.preview(call, count.entries(null)),
                returned == null ? null : returned.getReturnReason(), returned == null ? null : returned.getMinutes(),
                isWaiting(slug, "Task_ComputeRanking"), versionOf(rankings.latest(call.id()).orElse(null)));
    }

    /** The newest ranking with its minutes, published or not. @throws NotFound if none was computed */
    public RankingDecision decision(Actor who, String slug) {
        Ranking ranking = rankings.latest(inside(who, slug).id()).orElseThrow(() -> new NotFound(slug));
        return new RankingDecision(RankingTable.of(rankings.withLines(ranking)), ranking.getMinutes(), isWaiting(slug, "Task_PublishRanking"),
                ranking.getVersion());
    }

    /** The ranking that everybody may see. @throws NotFound if none was published */
    public RankingTable publicTable(Actor who, String slug) {
        return RankingTable.of(rankings.withLines(visible(who, slug)));
    }

    /** The published bundle as JSON ({@link RankingBundle}). @throws NotFound if none was published */
    public JsonObject publicBundle(Actor who, String slug) {
        Ranking ranking = visible(who, slug);
        return RankingBundle.published(ranking, grants.ofCall(ranking.getCall().id()));
    }

    private Ranking visible(Actor who, String slug) {
        Ranking ranking = rankings.published(calls.withSlug(slug).id()).orElseThrow(() -> new NotFound(slug));
        policy.maySee(who, ranking, ownCases.isConcerned(who, ranking.getCall().id())).orRefuse();
        return ranking;
    }

    private Call inside(Actor who, String slug) {
        Call call = calls.withSlug(slug);
        policy.maySeeInside(who, ownCases.isConcerned(who, call.id())).orRefuse();
        return call;
    }

    private Ranking lock(Actor manager, String slug) {
        Long callId = calls.withSlug(slug).id();
        policy.mayDecide(manager, ownCases.isConcerned(manager, callId)).orRefuse();
        return rankings.lock(callId);
    }

    private Ranking lockAsRead(Actor manager, String slug, int read) {
        Ranking ranking = lock(manager, slug);
        if (isWaiting(slug, "Task_PublishRanking")) {
            StaleEdit.unlessSame(read, ranking.getVersion());
        }
        return ranking;
    }

    private static int versionOf(Ranking last) {
        return last == null ? 0 : last.getVersion();
    }

    private boolean isWaiting(String slug, String task) {
        return workList.openFor(slug).stream().anyMatch(item -> item.getTaskKey().equals(task));
    }
}
