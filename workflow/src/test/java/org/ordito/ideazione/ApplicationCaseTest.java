package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Terms;
import org.ordito.ideazione.submission.SampleDraft;

class ApplicationCaseTest {

    private static final Instant SENT = Instant.parse("2026-03-10T09:30:00Z");

    private final IdeaApplication application = new IdeaApplication("IDEA-2026-0001", SampleDraft.call(), "cittadina",
            SampleDraft.content(), SENT, "0".repeat(64));

    @Test
    void beforeTheDeadlineTheNextDateIsTheDeadline() {
        assertThat(seenByApplicant().nextBy()).isEqualTo(application.getCall().getClosesAt());
    }

    @Test
    void whileOutcomesAreKeptBackTheDateIsTheCallsForExcludedAndAdmittedAlike() {
        application.admissibilityBegun(SENT.plusSeconds(1));
        application.excluded(SENT.plusSeconds(2));

        assertThat(seenByApplicant().shownState()).isEqualTo(ApplicationState.ADMISSIBILITY);
        assertThat(seenByApplicant().nextBy()).isEqualTo(Terms.daysAfter(application.getCall().getClosesAt(), 30));
        assertThat(seenByApplicant().isWithdrawalOffered()).isTrue();
    }

    @Test
    void whileItIsJudgedTheDateIsTheSameForAllThatWereAdmitted() {
        application.admissibilityBegun(SENT.plusSeconds(1));
        application.admitted(SENT.plusSeconds(2));
        application.admissibilityReleased(SENT.plusSeconds(3));
        application.preFeasibilityRecorded(SENT.plusSeconds(4));
        application.evaluationOpened(SENT.plusSeconds(5));

        assertThat(seenByApplicant().shownState()).isEqualTo(ApplicationState.EVALUATION);
        assertThat(seenByApplicant().nextBy()).isEqualTo(Terms.daysAfter(application.getCall().getClosesAt(), 30 + 30 + 45));
    }

    @Test
    void whatIsJudgedAgainAfterAReviewIsExpectedFromTheDayItWasReopened() {
        ranked();
        assertThat(seenByApplicant().nextBy()).as("until when a review may be asked for").isEqualTo(Terms.daysAfter(SENT.plusSeconds(6), 10));

        Instant again = SENT.plus(Duration.ofDays(300));
        application.evaluationOpened(again);
        assertThat(seenByApplicant().nextBy()).isEqualTo(Terms.daysAfter(again, 45));
    }

    @Test
    void whatIsCheckedAgainAfterAReviewIsExpectedWithTheNewRanking() {
        application.admissibilityBegun(SENT.plusSeconds(1));
        application.excluded(SENT.plusSeconds(2));
        application.outcomeReleased(SENT.plusSeconds(3));
        Instant again = SENT.plus(Duration.ofDays(300));
        application.admissibilityBegun(again);
        application.admitted(again.plusSeconds(1));

        assertThat(seenByApplicant().shownState()).isEqualTo(ApplicationState.ADMISSIBILITY);
        assertThat(seenByApplicant().nextBy()).isEqualTo(Terms.daysAfter(again, 30 + 30 + 45));
    }

    @Test
    void whoIsCalledToCoachingKnowsHowLongItLastsBeforeACoachIsFound() {
        ranked();
        application.coachingBegun(SENT.plusSeconds(7));

        assertThat(seenByApplicant().nextBy()).isEqualTo(Terms.daysAfter(SENT.plusSeconds(7), 60));
    }

    private void ranked() {
        application.admissibilityBegun(SENT.plusSeconds(1));
        application.admitted(SENT.plusSeconds(2));
        application.preFeasibilityRecorded(SENT.plusSeconds(3));
        application.evaluationOpened(SENT.plusSeconds(4));
        application.evaluated(true, SENT.plusSeconds(5));
        application.outcomeReleased(SENT.plusSeconds(6));
    }

    @Test
    void whoKnowsToBeExcludedIsNotToldToWaitForTheOffice() {
        application.admissibilityBegun(SENT.plusSeconds(1));
        application.excluded(SENT.plusSeconds(2));
        assertThat(seenByApplicant().isOfficeTurn()).as("while the outcome is kept back").isTrue();

        application.outcomeReleased(SENT.plusSeconds(3));
        assertThat(seenByApplicant().isOfficeTurn()).as("once it is told").isFalse();
    }

    @Test
    void thereIsAPlanFromTheDayItIsBegun() {
        ranked();
        application.coachingBegun(SENT.plusSeconds(7));
        assertThat(application.hasPlan()).isFalse();

        application.planBegun(SENT.plusSeconds(8));
        application.planSubmitted(SENT.plusSeconds(9));
        assertThat(application.hasPlan()).isTrue();
    }

    @Test
    void theStaffSeesWhereItReallyStands() {
        application.admissibilityBegun(SENT.plusSeconds(1));
        application.excluded(SENT.plusSeconds(2));
        ApplicationCase seen = new ApplicationCase(application, true, false, false, true, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(seen.shownState()).isEqualTo(ApplicationState.INADMISSIBLE);
        assertThat(seen.shownHistory()).hasSize(3);
        assertThat(seen.isWithdrawalOffered()).isFalse();
    }

    private ApplicationCase seenByApplicant() {
        return new ApplicationCase(application, false, true, true, true, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
