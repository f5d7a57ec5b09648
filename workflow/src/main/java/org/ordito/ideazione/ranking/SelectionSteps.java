package org.ordito.ideazione.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.Calls;
import org.ordito.calls.Terms;
import org.ordito.ideazione.EvaluationCompletion;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.platform.PublicContentChanged;

/** What the selection of a call asks and orders. */
@Named("selectionSteps")
@ApplicationScoped
public class SelectionSteps {

    @Inject
    private Calls calls;

    @Inject
    private Rankings rankings;

    @Inject
    private ReviewRequests reviews;

    @Inject
    private EvaluationCompletion completion;

    @Inject
    private OutcomeLetters letters;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Event<PublicContentChanged> published;

    @Inject
    private Clock clock;

    public void startAdmissibility(Long callId) {
        process.callClosed(callId);
    }

    public Date panelDueAt(Long callId) {
        Call call = calls.get(callId);
        return Date.from(Terms.daysAfter(call.getClosesAt(), call.getTerms().getPanel()));
    }

    public void announcePanel(Long callId) {
        process.panelAppointed(callId);
    }

    public boolean isEvaluationComplete(Long callId) {
        return completion.isReached(callId);
    }

    public boolean isRankingPublished(Long callId) {
        return rankings.latest(callId).filter(ranking -> ranking.getState().isPublished()).isPresent();
    }

    public void releaseOutcomes(Long callId) {
        process.rankingPublished(callId);
        published.fire(new PublicContentChanged());
    }

    public Date reviewEndsAt(Long callId) {
        return Date.from(rankings.published(callId).orElseThrow().getReviewEndsAt());
    }

    public boolean isReassessmentNeeded(Long callId) {
        return !reviews.toReassess(callId).isEmpty();
    }

    public void reopen(Long callId) {
        List<ReviewRequest> accepted = reviews.toReassess(callId);
        accepted.forEach(request -> request.reassessed(clock.instant()));
        accepted.forEach(request -> process.reopened(request.getApplication()));
    }

    public void announceFinalRanking(Long callId) {
        Ranking ranking = rankings.lock(callId);
        ranking.getEntries().stream().filter(RankingEntry::isInLine).forEach(letters::rankingFinal);
        process.rankingFinal(callId);
        published.fire(new PublicContentChanged());
    }
}
