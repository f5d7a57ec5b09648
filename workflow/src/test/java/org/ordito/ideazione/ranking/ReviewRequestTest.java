package org.ordito.ideazione.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RomeTime;

class ReviewRequestTest {

    private static final String TEXT = "Il punteggio sul bisogno non considera i dati allegati.";
    private static final String REASON = "I dati erano allegati alla domanda.";

    private final SampleRanking sample = new SampleRanking(2);
    private final Ranking ranking = sample.published();
    private final IdeaApplication below = sample.application(6);

    @Test
    void anApplicantMayAskWithinTheDaysOfTheCall() {
        ReviewRequest request = new ReviewRequest(below, ranking, "  " + TEXT, ranking.getReviewEndsAt());

        assertThat(request.getText()).isEqualTo(TEXT);
        assertThat(request.isPending()).isTrue();
        assertThatThrownBy(() -> new ReviewRequest(below, ranking, TEXT, ranking.getReviewEndsAt().plusMillis(1))).hasMessage("ranking.review-late");
    }

    @Test
    void anExcludedApplicantMayAskToo() {
        assertThat(new ReviewRequest(sample.application(7), ranking, TEXT, AFTER).isPending()).isTrue();
    }

    @Test
    void nobodyAsksAboutAnOutcomeThatIsNotReleased() {
        SampleRanking unreleased = new SampleRanking(2);

        assertThatThrownBy(() -> new ReviewRequest(unreleased.application(6), ranking, TEXT, AFTER)).hasMessage("ranking.review-early");
    }

    @Test
    void whoHasWithdrawnHasNothingToReview() {
        sample.application(1).left(AFTER);

        assertThatThrownBy(() -> new ReviewRequest(sample.application(1), ranking, TEXT, AFTER)).hasMessage("ranking.review-early");
    }

    @Test
    void aRequestSaysWhatAndWhyInFiftyToFourThousandCharacters() {
        for (String text : new String[] {null, "", "x".repeat(49), " ".repeat(60), "x".repeat(4001)}) {
            assertThatThrownBy(() -> new ReviewRequest(below, ranking, text, AFTER)).hasMessage("ranking.review-text");
        }
        assertThat(new ReviewRequest(below, ranking, "x".repeat(50), AFTER).isPending()).isTrue();
    }

    @Test
    void aRequestOnPaperIsMadeWhenItArrivedInAsFewWordsAsItHas() {
        Instant lastDay = ranking.getReviewEndsAt();
        ReviewRequest request = ReviewRequest.arrived(below, ranking, "Chiedo il riesame.", arrived(lastDay));

        assertThat(request.getRequestedAt()).isEqualTo(lastDay);
        assertThat(request.getDelivery().getProtocol()).isEqualTo("PG/1");
        assertThatThrownBy(() -> ReviewRequest.arrived(below, ranking, " ", arrived(lastDay))).hasMessage("ranking.review-text");
        assertThatThrownBy(() -> ReviewRequest.arrived(below, ranking, TEXT, arrived(lastDay.plusMillis(1)))).hasMessage("ranking.review-late");
    }

    @Test
    void whileApplicationsAreJudgedAgainARequestWaitsForTheNextEditionHoweverItComes() {
        ranking.reopened(ranking.getReviewEndsAt().plusSeconds(60));

        assertThatThrownBy(() -> new ReviewRequest(below, ranking, TEXT, AFTER)).hasMessage("ranking.review-reopened");
        assertThatThrownBy(() -> ReviewRequest.arrived(below, ranking, TEXT, arrived(AFTER))).hasMessage("ranking.review-reopened");
        assertThat(ReviewRequest.arrived(below, sample.published(), TEXT, arrived(AFTER)).isPending()).as("on the next edition").isTrue();
    }

    private static Delivery arrived(Instant at) {
        return new Delivery.Written(ArrivalChannel.PEC, "PG/1", RomeTime.dayOf(at), at).check(AFTER, at.plusSeconds(60));
    }

    @Test
    void aFinalRankingIsNotReviewed() {
        ranking.approved(AFTER);

        assertThatThrownBy(() -> new ReviewRequest(below, ranking, TEXT, AFTER)).hasMessage("ranking.review-late");
    }

    @Test
    void aDecisionIsMadeOnceAndHasAReason() {
        ReviewRequest request = new ReviewRequest(below, ranking, TEXT, AFTER);

        assertThatThrownBy(() -> request.decided(false, "No", AFTER)).hasMessage("ranking.reason-missing");
        request.decided(false, REASON, AFTER);

        assertThat(request.getDecision()).isEqualTo(ReviewDecision.REJECTED);
        assertThat(request.isPending()).isFalse();
        assertThat(request.isToReassess()).isFalse();
        assertThatThrownBy(() -> request.decided(true, REASON, AFTER)).hasMessage("work.done");
    }

    @Test
    void anAcceptedOneIsReassessedOnce() {
        ReviewRequest request = new ReviewRequest(below, ranking, TEXT, AFTER);
        request.decided(true, REASON, AFTER);
        assertThat(request.isToReassess()).isTrue();

        request.reassessed(AFTER);

        assertThat(request.isToReassess()).isFalse();
    }

    @Test
    void whoLeavesMeanwhileIsNeitherDecidedNorReassessed() {
        ReviewRequest pending = new ReviewRequest(sample.application(1), ranking, TEXT, AFTER);
        ReviewRequest accepted = new ReviewRequest(sample.application(2), ranking, TEXT, AFTER);
        accepted.decided(true, REASON, AFTER);

        sample.application(1).left(AFTER);
        sample.application(2).left(AFTER);

        assertThat(pending.isPending()).isFalse();
        assertThat(accepted.isToReassess()).isFalse();
    }

    @Test
    void whatIsOpenedAgainKeepsItsNewOutcomeBackUntilItIsReleased() {
        assertThat(below.visibleState()).isEqualTo(ApplicationState.BELOW_THRESHOLD);

        below.evaluationOpened(AFTER);
        below.evaluated(true, AFTER);
        assertThat(below.visibleState()).isEqualTo(ApplicationState.EVALUATION);

        below.outcomeReleased(AFTER);
        assertThat(below.visibleState()).isEqualTo(ApplicationState.RANKED);
    }
}
