package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.OFFICER;
import static org.ordito.container.SelectionScene.GRANT;
import static org.ordito.container.SelectionScene.MONEY;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Calls;
import org.ordito.container.SelectionScene.Contest;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** The money of a call is given in the order of its ranking and never twice, whoever decides in the same moment. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class FundingIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private SelectionScene selection;

    @Inject
    private ProjectScene projects;

    @Inject
    private FundingDesk desk;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private Calls calls;

    @Inject
    private Scene scene;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void nobodyIsDecidedBeforeWhoIsRankedAbove() throws Exception {
        Contest contest = projects.proposed(2);

        assertThatThrownBy(() -> projects.approve(contest.second())).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused).hasMessage("funding.order");
            assertThat(refused.arguments()).containsExactly(contest.first().number(), 1);
        });
        assertThat(state(contest.second())).isEqualTo(ApplicationState.AWAITING_FUNDING);
        assertThat(left(contest)).isEqualByComparingTo(MONEY);

        projects.approve(contest.first());
        projects.approve(contest.second());

        assertThat(state(contest.first())).isEqualTo(ApplicationState.FUNDED);
        assertThat(state(contest.second())).as("the money does not suffice for both").isEqualTo(ApplicationState.AWAITING_MONEY);
    }

    @Test
    void whoMeantToWithdrawDoesNotGiveUpAGrantApprovedMeanwhile() throws Exception {
        Entrant entrant = projects.proposed(1).first();
        assertThatThrownBy(() -> applications.renounce(entrant.applicant(), entrant.number())).isInstanceOf(StaleEdit.class);
        projects.approve(entrant);

        assertThatThrownBy(() -> applications.withdraw(entrant.applicant(), entrant.number())).isInstanceOf(StaleEdit.class);
        assertThat(state(entrant)).isEqualTo(ApplicationState.FUNDED);
        assertThat(desk.approved(entrant.applicant(), entrant.number())).isEqualByComparingTo(GRANT);

        applications.renounce(entrant.applicant(), entrant.number());
        applications.renounce(entrant.applicant(), entrant.number());
        assertThat(state(entrant)).isEqualTo(ApplicationState.RENOUNCED);
    }

    @Test
    void ofTwoApprovalsAtOnceOneTakesTheMoneyThatIsThereForOne() throws Exception {
        Contest contest = projects.proposed(2);

        atOnce.refused(() -> projects.approve(contest.first()), () -> projects.approve(contest.second()));

        assertThat(state(contest.first())).isEqualTo(ApplicationState.FUNDED);
        // the second was refused if it came first, and found no money if it came second
        assertThat(state(contest.second())).isIn(ApplicationState.AWAITING_FUNDING, ApplicationState.AWAITING_MONEY);
        assertThat(left(contest)).isEqualByComparingTo(MONEY.subtract(GRANT));
    }

    @Test
    void anApprovalGivenTwiceAtOnceTakesTheMoneyOnce() throws Exception {
        Contest contest = projects.proposed(1);

        int refused = atOnce.refused(() -> projects.approve(contest.first()), () -> projects.approve(contest.first()));

        assertThat(refused).isEqualTo(1);
        assertThat(left(contest)).isEqualByComparingTo(MONEY.subtract(GRANT));
        assertThat(rows.count("audit_event", "action = 'funding.decided' AND subject = ?", contest.first().number())).isEqualTo(1);
    }

    /** Somebody else takes the money after the manager's approval has found it, and before it takes it. */
    @Test
    void moneyThatIsTakenMeanwhileIsRefusedByTheDatabase() throws Exception {
        Contest contest = projects.proposed(1);
        AtomicReference<Future<Void>> approval = new AtomicReference<>();

        scene.together(() -> {
            assertThat(calls.takeFromBudget(contest.call().id(), GRANT)).isTrue();
            approval.set(atOnce.begin(() -> projects.approve(contest.first())));
            scene.eventually("the approval waits for the budget", () -> isSomebodyWaitingTo("UPDATE call_budget"), Thread::onSpinWait);
        });

        assertThatThrownBy(() -> approval.get().get()).hasRootCauseInstanceOf(RuleViolation.class).hasRootCauseMessage("funding.budget-short");
        assertThat(left(contest)).isEqualByComparingTo(MONEY.subtract(GRANT));
        assertThat(state(contest.first())).isEqualTo(ApplicationState.AWAITING_FUNDING);
        assertThat(selection.isWaiting(contest.first().number(), "Task_ApproveFunding")).isTrue();
    }

    /** The second officer asks whether the code is free before anybody can see that the first has used it. */
    @Test
    void aCodeOfTheRegisterOfAidBelongsToOneGrantAndWhoComesSecondIsToldSo() throws Exception {
        Entrant first = projects.proposed(1).first();
        Entrant second = projects.proposed(1).first();
        projects.approve(first);
        projects.approve(second);
        String cor = ProjectScene.cor();
        AtomicReference<Future<Void>> meanwhile = new AtomicReference<>();

        scene.together(() -> {
            grant(first, cor);
            meanwhile.set(atOnce.begin(() -> grant(second, cor)));
            scene.eventually("the second waits for the first", () -> isSomebodyWaitingTo("INSERT INTO idea_grant"), Thread::onSpinWait);
        });

        assertThatThrownBy(() -> meanwhile.get().get()).cause().isInstanceOfSatisfying(RuleViolation.class, FundingIT::tellsThatTheCodeIsUsed);
        assertThatThrownBy(() -> grant(second, cor)).as("later").isInstanceOfSatisfying(RuleViolation.class, FundingIT::tellsThatTheCodeIsUsed);
        assertThat(rows.count("idea_grant", "cor = ?", cor)).isEqualTo(1);
        assertThat(selection.isWaiting(second.number(), "Task_GrantAct")).isTrue();
        grant(second, ProjectScene.cor());
        assertThatThrownBy(() -> grant(second, ProjectScene.cor())).as("a second click").hasMessage("work.done");
    }

    private static void tellsThatTheCodeIsUsed(RuleViolation refused) {
        assertThat(refused).hasMessage("funding.cor-used");
        assertThat(refused.field()).contains("cor");
    }

    /** Whether a statement that begins like this waits for somebody else's. */
    private boolean isSomebodyWaitingTo(String statement) {
        return rows.number("SELECT COUNT(*) FROM information_schema.PROCESSLIST WHERE INFO LIKE ?", statement + "%") == 1;
    }

    private Void grant(Entrant entrant, String cor) {
        desk.recordGrant(OFFICER, entrant.number(), projects.act(cor));
        return null;
    }

    private BigDecimal left(Contest contest) {
        return desk.open(OFFICER, contest.first().number()).left();
    }

    private ApplicationState state(Entrant entrant) {
        return desk.open(OFFICER, entrant.number()).application().getState();
    }
}
