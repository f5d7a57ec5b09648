package org.ordito.ideazione.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;
import static org.ordito.ideazione.ranking.SampleRanking.MANAGER;
import static org.ordito.ideazione.ranking.SampleRanking.MINUTES;
import static org.ordito.ideazione.ranking.SampleRanking.OFFICER;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class RankingTest {

    private final SampleRanking sample = new SampleRanking(2);

    @Test
    void theLinesStandInFourLists() {
        RankingTable table = RankingTable.of(sample.computed());

        // 2: (1+0.8)/2*20 + 45 + 35 = 98; 4 sent earlier than 1 and 3; these two are equal and drawn; 5: 14 + 27 + 21 = 62
        assertThat(numbers(table.called())).containsExactly("IDEA-2026-0002", "IDEA-2026-0004");
        assertThat(numbers(table.inLine())).containsExactly("IDEA-2026-0003", "IDEA-2026-0001", "IDEA-2026-0005");
        assertThat(numbers(table.belowThreshold())).containsExactly("IDEA-2026-0006");
        assertThat(numbers(table.inadmissible())).containsExactly("IDEA-2026-0007");
        assertThat(table.called().get(0).total()).isEqualTo("98.00");
        assertThat(table.inLine().get(2).total()).isEqualTo("62.00");
        assertThat(table.inLine()).extracting(RankingTable.Row::position).containsExactly(3, 4, 5);
        assertThat(table.belowThreshold().get(0).position()).isNull();
        assertThat(table.inadmissible().get(0).total()).isNull();
    }

    @Test
    void aHighTotalWithTooLittleForACriterionIsBelowTheThreshold() {
        // need: 0.4 x 20 = 8 < 12, total 88
        assertThat(RankingTable.of(sample.computed()).belowThreshold().get(0).total()).isEqualTo("88.00");
    }

    @Test
    void onlyBodiesAreNamed() {
        RankingTable table = RankingTable.of(sample.computed());

        assertThat(table.called().get(0).applicant()).isEqualTo("Nome di IDEA-2026-0002");
        assertThat(table.called().get(1).applicant()).isNull();
    }

    @Test
    void theLinesKeepTheirOrderHoweverTheyWereStored() {
        List<RankingEntry> shuffled = new ArrayList<>(sample.count().entries(SampleRanking.SEED));
        Collections.shuffle(shuffled, new Random(3));
        Ranking ranking = new Ranking(sample.call, 1);

        ranking.computed(OFFICER, MINUTES, SampleRanking.SEED, shuffled, AFTER);

        assertThat(ranking.getEntries()).extracting(entry -> entry.getApplication().getNumber()).containsExactly("IDEA-2026-0002",
                "IDEA-2026-0004", "IDEA-2026-0003", "IDEA-2026-0001", "IDEA-2026-0005", "IDEA-2026-0006", "IDEA-2026-0007");
    }

    @Test
    void theTwoEqualsNeedADraw() {
        assertThat(sample.count().tiesToDraw()).containsExactly(List.of("IDEA-2026-0001", "IDEA-2026-0003"));
    }

    @Test
    void withoutMinutesNothingIsComputed() {
        Ranking ranking = new Ranking(sample.call, 1);

        assertThatThrownBy(() -> ranking.computed(OFFICER, null, null, List.of(), AFTER)).hasMessage("ranking.minutes-missing");
        assertThatThrownBy(() -> ranking.computed(OFFICER, "  breve  ", null, List.of(), AFTER)).hasMessage("ranking.minutes-missing");
    }

    @Test
    void whatWasSentBackIsComputedAgain() {
        Ranking ranking = sample.computed();
        ranking.sentBack("Il verbale citato non è quello firmato.");
        assertThat(ranking.getReturnReason()).isNotNull();

        ranking.computed(OFFICER, MINUTES, null, sample.count().entries(null), AFTER);

        assertThat(ranking.getReturnReason()).isNull();
        assertThat(ranking.getEntries()).hasSize(7);
        assertThat(ranking.getState()).isEqualTo(RankingState.COMPUTED);
    }

    @Test
    void sendingBackTakesAReason() {
        Ranking ranking = sample.computed();

        assertThatThrownBy(() -> ranking.sentBack(" ")).hasMessage("ranking.reason-missing");
        assertThatThrownBy(() -> ranking.sentBack(null)).hasMessage("ranking.reason-missing");
    }

    @Test
    void whoComputedItDoesNotPublishIt() {
        Actor both = new Actor(OFFICER.username(), "", EnumSet.of(Role.OFFICER, Role.MANAGER));

        assertThatThrownBy(() -> sample.computed().published(both, AFTER)).hasMessage("ranking.second-person");
    }

    @Test
    void aRankingWithSomebodyWhoHasWithdrawnIsNotPublished() {
        Ranking ranking = sample.computed();
        sample.application(5).left(AFTER);

        assertThatThrownBy(() -> ranking.published(MANAGER, AFTER)).hasMessage("ranking.changed");
        assertThat(ranking.getState()).isEqualTo(RankingState.COMPUTED);
    }

    @Test
    void whatIsPublishedDoesNotChange() {
        Ranking ranking = sample.published();

        assertThatThrownBy(() -> ranking.published(MANAGER, AFTER)).hasMessage("work.done");
        assertThatThrownBy(() -> ranking.sentBack("Una motivazione qualsiasi.")).hasMessage("work.done");
        assertThatThrownBy(() -> ranking.computed(OFFICER, MINUTES, null, List.of(), AFTER)).hasMessage("work.done");
    }

    @Test
    void reviewsMayBeAskedForUntilTheEndOfTheLastDay() {
        Ranking ranking = sample.published();

        // Published on 10 April 2026, 13:00 in Rome; ten days.
        Instant end = Instant.parse("2026-04-20T21:59:59Z");
        assertThat(ranking.getReviewEndsAt()).isEqualTo(end);
        assertThat(ranking.isOpenToReview(end)).isTrue();
        assertThat(ranking.isOpenToReview(end.plusMillis(1))).isFalse();
        assertThat(sample.computed().isOpenToReview(AFTER)).isFalse();
    }

    @Test
    void noReviewIsAskedForWhileApplicationsAreJudgedAgain() {
        Ranking ranking = sample.published();
        ranking.reopened(AFTER);

        assertThat(ranking.isOpenToReview(AFTER)).isFalse();
        assertThatThrownBy(() -> sample.computed().reopened(AFTER)).hasMessage("work.done");
    }

    @Test
    void theFinalRankingGivesThePlacesOfTheCall() {
        Ranking ranking = sample.published();
        ranking.approved(AFTER);

        assertThat(called(ranking)).containsExactly("IDEA-2026-0002", "IDEA-2026-0004");
        assertThatThrownBy(() -> ranking.approved(AFTER)).hasMessage("work.done");
    }

    @Test
    void onlyAPublishedRankingBecomesFinal() {
        assertThatThrownBy(() -> sample.computed().approved(AFTER)).hasMessage("work.done");
    }

    @Test
    void whoWithdrewBeforeTheFinalRankingLeavesThePlaceToTheNext() {
        Ranking ranking = sample.published();
        sample.application(2).left(AFTER);
        ranking.approved(AFTER);

        assertThat(called(ranking)).containsExactly("IDEA-2026-0004", "IDEA-2026-0003");
        assertThat(RankingTable.of(ranking).inLine().get(0).left()).isTrue();
    }

    @Test
    void aFreedPlaceGoesToTheNextWhoStillWaits() {
        Ranking ranking = sample.published();
        ranking.approved(AFTER);
        sample.application(3).left(AFTER);

        assertThat(ranking.callNext(AFTER)).get().extracting(e -> e.getApplication().getNumber()).isEqualTo("IDEA-2026-0001");
        assertThat(ranking.callNext(AFTER)).get().extracting(e -> e.getApplication().getNumber()).isEqualTo("IDEA-2026-0005");
        assertThat(ranking.callNext(AFTER)).isEmpty();
    }

    @Test
    void nobodyIsCalledBeforeTheRankingIsFinalNorAfterItHasExpired() {
        Ranking ranking = sample.published();
        assertThat(ranking.callNext(AFTER)).isEmpty();
        ranking.approved(AFTER);

        assertThat(ranking.callNext(ranking.expiresAt().plusMillis(1))).isEmpty();
        assertThat(ranking.callNext(ranking.expiresAt())).isPresent();
        assertThat(ranking.expiresAt()).isAfter(AFTER.plus(730, ChronoUnit.DAYS));
    }

    @Test
    void fewerRankedThanPlacesAreAllCalled() {
        Ranking ranking = new SampleRanking(25).published();
        ranking.approved(AFTER);

        assertThat(called(ranking)).hasSize(5);
    }

    @Test
    void aCallWithoutApplicationsHasAnEmptyRanking() {
        Ranking ranking = new Ranking(sample.call, 1);
        ranking.computed(OFFICER, MINUTES, null, List.of(), AFTER);
        ranking.published(MANAGER, AFTER);
        ranking.approved(AFTER);

        assertThat(RankingTable.of(ranking).called()).isEmpty();
    }

    private static List<String> called(Ranking ranking) {
        return ranking.getEntries().stream().filter(RankingEntry::isCalled).map(entry -> entry.getApplication().getNumber()).toList();
    }

    private static List<String> numbers(List<RankingTable.Row> rows) {
        return rows.stream().map(RankingTable.Row::number).toList();
    }
}
