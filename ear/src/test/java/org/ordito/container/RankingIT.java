package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;
import static org.ordito.container.SelectionScene.MINUTES;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Phase;
import org.ordito.container.SelectionScene.Contest;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.ranking.RankingDecision;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.ideazione.ranking.RankingState;
import org.ordito.ideazione.ranking.RankingTable;
import org.ordito.ideazione.ranking.ReviewBoard;
import org.ordito.ideazione.ranking.ReviewDecision;
import org.ordito.ideazione.ranking.ReviewDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** The ranking waits for everybody and for the draw, and becomes final when every review is decided, each by one person. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class RankingIT {

    private static final Actor COLLEAGUE = new Actor("manager2", "Another manager", Set.of(Role.MANAGER));
    private static final String REQUEST = "Please look again at the second annex, in which the times of the plan are written.";
    private static final String REASON = "The panel has read the second annex.";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private SelectionScene selection;

    @Inject
    private RankingDesk desk;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void theRankingIsNotComputedWhileAnApplicationIsAwaited() throws Exception {
        Contest contest = selection.inEvaluation(2);
        contest.panel().forEach(evaluator -> selection.judge(evaluator, contest.first(), SelectionScene.full(Phase.IDEA)));
        contest.panel().subList(0, 2).forEach(evaluator -> selection.judge(evaluator, contest.second(), SelectionScene.full(Phase.IDEA)));

        assertThatThrownBy(() -> compute(contest, "1")).hasMessage("ranking.awaited");

        assertThat(desk.draft(OFFICER, contest.slug()).missing()).singleElement().satisfies(missing -> {
            assertThat(missing.number()).isEqualTo(contest.second().number());
            assertThat(missing.waitingFor()).hasSize(1);
        });
        assertThat(rows.count("ranking", "call_id = ?", contest.call().id())).isZero();
    }

    @Test
    void equalsThatOnlyADrawCanOrderAreNotRankedWithoutOne() throws Exception {
        Contest contest = selection.inEvaluation(2);
        contest.entrants().forEach(entrant -> contest.panel().forEach(evaluator -> selection.judge(evaluator, entrant, SelectionScene.full(Phase.IDEA))));
        selection.awaitWork(contest.slug(), "Task_ComputeRanking");

        assertThatThrownBy(() -> compute(contest, " ")).hasMessage("ranking.draw-needed");
        assertThat(selection.isWaiting(contest.slug(), "Task_ComputeRanking")).isTrue();

        compute(contest, " 7 12 31 ");

        RankingTable drawn = decision(contest).table();
        assertThat(drawn.drawSeed()).isEqualTo("7 12 31");
        assertThat(drawn.called()).extracting(RankingTable.Row::number).containsExactlyInAnyOrderElementsOf(numbers(contest));
        desk.sendBack(MANAGER, contest.slug(), decision(contest).version(), "The minutes do not name the draw.");
        compute(contest, "7 12 31");
        assertThat(decision(contest).table().called()).as("drawn again by anybody").isEqualTo(drawn.called());
    }

    @Test
    void theRankingIsNotFinalBeforeEveryReviewIsDecided() throws Exception {
        Contest contest = selection.published(2);
        ask(contest.first());
        ask(contest.second());
        assertThatThrownBy(() -> ask(contest.second())).as("a second click").hasMessage("ranking.review-twice");
        selection.endReviews(contest);
        reviews.decideReview(MANAGER, contest.first().number(), false, REASON);

        assertThatThrownBy(() -> desk.approveFinal(MANAGER, contest.slug())).hasMessage("ranking.reviews-undecided");
        assertThat(selection.isWaiting(contest.slug(), "Task_DecideReviews")).isTrue();
        assertThat(desk.publicTable(OFFICER, contest.slug()).state()).isEqualTo(RankingState.PROVISIONAL);

        reviews.decideReview(MANAGER, contest.second().number(), false, REASON);
        desk.approveFinal(MANAGER, contest.slug());

        assertThat(desk.publicTable(OFFICER, contest.slug()).state()).isEqualTo(RankingState.FINAL);
        assertThatThrownBy(() -> desk.approveFinal(COLLEAGUE, contest.slug())).as("once more").hasMessage("work.done");
    }

    @Test
    void aReviewIsDecidedByOneOfTwoWhoDecideAtOnce() throws Exception {
        Contest contest = selection.published(1);
        String number = contest.first().number();
        ask(contest.first());
        selection.endReviews(contest);

        int refused = atOnce.refused(() -> decide(MANAGER, number, true), () -> decide(COLLEAGUE, number, false));

        ReviewBoard.Request decided = request(contest);
        assertThat(refused).isEqualTo(1);
        assertThat(rows.texts("SELECT detail FROM audit_event WHERE subject = ? AND action = 'ranking.review-decided'", number))
                .as("the trail tells of one decision, the one that stands").containsExactly(decided.decision().name());
        boolean other = decided.decision() == ReviewDecision.REJECTED;
        assertThatThrownBy(() -> decide(COLLEAGUE, number, other)).as("a third, later").hasMessage("work.done");
        assertThat(request(contest).decision()).isEqualTo(decided.decision());
    }

    private ReviewBoard.Request request(Contest contest) {
        return reviews.board(MANAGER, contest.slug()).requests().get(0);
    }

    private Void decide(Actor manager, String number, boolean accepted) {
        reviews.decideReview(manager, number, accepted, REASON);
        return null;
    }

    private void ask(Entrant entrant) {
        reviews.requestReview(entrant.applicant(), entrant.number(), REQUEST);
    }

    private void compute(Contest contest, String seed) {
        desk.compute(OFFICER, contest.slug(), desk.draft(OFFICER, contest.slug()).version(), MINUTES, seed);
    }

    private RankingDecision decision(Contest contest) {
        return desk.decision(MANAGER, contest.slug());
    }

    private static List<String> numbers(Contest contest) {
        return contest.entrants().stream().map(Entrant::number).toList();
    }
}
