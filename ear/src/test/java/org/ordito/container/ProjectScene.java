package org.ordito.container;

import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;
import static org.ordito.container.SelectionScene.GRANT;
import static org.ordito.container.SelectionScene.euro;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.ordito.calls.Phase;
import org.ordito.coaching.SessionNotes;
import org.ordito.container.SelectionScene.Contest;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.ideazione.coaching.Opinion;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.ideazione.funding.GrantAct;
import org.ordito.ideazione.payments.Expense;
import org.ordito.ideazione.payments.PaymentDesk;
import org.ordito.ideazione.plan.PlanDesk;
import org.ordito.ideazione.plan.PlanSection;
import org.ordito.ideazione.plan.PlanVersion;
import org.ordito.ideazione.plan.YearFigures;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;

/** From the final ranking of a small call to a project that is paid, by the desks. */
@ApplicationScoped
public class ProjectScene {

    private static final int HOURS = 8;
    private static final int MINUTES = 60;

    @Inject
    private Scene scene;

    @Inject
    private SelectionScene selection;

    @Inject
    private CoachingDesk coaching;

    @Inject
    private PlanDesk plans;

    @Inject
    private EvaluationDesk evaluation;

    @Inject
    private FundingDesk funding;

    @Inject
    private PaymentDesk payments;

    @Inject
    private Clock clock;

    public Actor coach() throws Exception {
        return scene.somebody("coach", Role.COACH);
    }

    public void assign(Entrant entrant, Actor coach) {
        coaching.assignCoach(OFFICER, entrant.number(), coach.username(), HOURS);
    }

    public SessionNotes notes() {
        return new SessionNotes(today(), MINUTES, null, "Aims and first customers", "It is clear who does what", null);
    }

    /** All of them have been coached: they are to write their plans. */
    public Contest coached(int applications) throws Exception {
        Contest contest = selection.ranked(applications);
        Actor coach = coach();
        for (Entrant entrant : contest.entrants()) {
            assign(entrant, coach);
            int session = coaching.logSession(coach, entrant.number(), notes());
            coaching.confirmSessions(entrant.applicant(), entrant.number(), List.of(session), Map.of());
            coaching.giveOpinion(coach, entrant.number(), Opinion.POSITIVE, "Ready for a plan.");
            selection.awaitWork(entrant.number(), "Task_WritePlan");
        }
        return contest;
    }

    /** Their plans were judged well: the officer is to propose their funding. */
    public Contest awaitingFunding(int applications) throws Exception {
        Contest contest = coached(applications);
        for (Entrant entrant : contest.entrants()) {
            plan(entrant);
            contest.panel().forEach(evaluator -> evaluation.submitScores(evaluator, entrant.number(), SelectionScene.full(Phase.PLAN)));
            selection.awaitWork(entrant.number(), "Task_ProposeFunding");
        }
        return contest;
    }

    /** Its plan is written and handed in: the panel is to judge it. */
    public void plan(Entrant entrant) {
        for (PlanSection section : PlanSection.values()) {
            plans.saveSection(entrant.applicant(), entrant.number(), section, "x".repeat(PlanVersion.SHORTEST_SECTION));
        }
        plans.saveFigures(entrant.applicant(), entrant.number(), Stream.generate(ProjectScene::year).limit(PlanVersion.YEARS).toList());
        plans.submit(entrant.applicant(), entrant.number(), clock.instant());
        selection.awaitWork(entrant.number(), "Task_ScorePlan");
    }

    /** Of every year alike. */
    static YearFigures year() {
        return new YearFigures(euro(30_000), euro(28_000), euro(20_000), euro(1_000), BigDecimal.ONE);
    }

    /** The officer has proposed to give each all that it asks for. */
    public Contest proposed(int applications) throws Exception {
        Contest contest = awaitingFunding(applications);
        for (Entrant entrant : contest.entrants()) {
            propose(entrant);
        }
        return contest;
    }

    public void propose(Entrant entrant) {
        funding.propose(OFFICER, entrant.number(), version(entrant), GRANT, euro(0), "");
    }

    public Void approve(Entrant entrant) {
        funding.approve(MANAGER, entrant.number(), version(entrant));
        return null;
    }

    /** Of the decision on an application. */
    public int version(Entrant entrant) {
        return funding.open(OFFICER, entrant.number()).version();
    }

    /** An act of today under a code of the register of aid. */
    public GrantAct act(String cor) {
        return new GrantAct("Act 2", today(), "D69I25000010007", cor, "The call and its final ranking", true);
    }

    static String cor() {
        return String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 28);
    }

    /** One that was granted its money: its applicant is to claim the advance. */
    public Entrant granted() throws Exception {
        Entrant entrant = proposed(1).first();
        approve(entrant);
        funding.recordGrant(OFFICER, entrant.number(), act(cor()));
        selection.awaitWork(claim(entrant, 1), "Task_PrepareClaim");
        return entrant;
    }

    static String claim(Entrant entrant, int position) {
        return entrant.number() + "-P" + position;
    }

    /** Claims an advance, with its guarantee. */
    public void claimAdvance(Entrant entrant, BigDecimal amount) {
        payments.attachGuarantee(entrant.applicant(), claim(entrant, 1), Scene.pdf("A guarantee"), "guarantee.pdf");
        payments.submit(entrant.applicant(), claim(entrant, 1), amount);
    }

    /** Claims a part of what was spent that the call covers whatever its share, with its invoice. */
    public void claimExpenses(Entrant entrant, int position, BigDecimal amount) {
        String claim = claim(entrant, position);
        selection.awaitWork(claim, "Task_PrepareClaim");
        payments.addExpense(entrant.applicant(), claim, expense(amount.add(amount)), Scene.pdf("Invoice " + claim), "invoice.pdf");
        payments.submit(entrant.applicant(), claim, amount);
    }

    public Expense expense(BigDecimal amount) {
        return new Expense(today(), "A supplier", "What was bought", amount);
    }

    public Void accept(Actor officer, String claim, int read) {
        payments.accept(officer, claim, read);
        return null;
    }

    public int claimVersion(String claim) {
        return payments.open(OFFICER, claim).claim().getVersion();
    }

    public LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
