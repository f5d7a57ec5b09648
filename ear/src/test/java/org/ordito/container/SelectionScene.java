package org.ordito.container;

import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ordito.calls.AdmittedKind;
import org.ordito.calls.Call;
import org.ordito.calls.CallDraft;
import org.ordito.calls.Criterion;
import org.ordito.calls.Funding;
import org.ordito.calls.Participation;
import org.ordito.calls.Phase;
import org.ordito.calls.Selection;
import org.ordito.calls.Term;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.Opinion;
import org.ordito.ideazione.admissibility.Verdict;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.evaluation.Score;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;

/** A small call of its own for each test, and the way of its applications from the deadline to the final ranking, by the desks. */
@ApplicationScoped
public class SelectionScene {

    /** What each application asks for; the money of the call suffices for one. */
    static final BigDecimal GRANT = euro(30_000);
    static final BigDecimal MONEY = euro(40_000);

    static final String MINUTES = "The panel has met, has read the reasons and has agreed on the scores.";

    private static final BigDecimal FULL = BigDecimal.ONE;
    private static final BigDecimal GOOD = new BigDecimal("0.8");

    @Inject
    private Scene scene;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private EvaluationDesk evaluation;

    @Inject
    private RankingDesk ranking;

    @Inject
    private WorkList workList;

    /** An application and whose it is. */
    public record Entrant(Actor applicant, String number) {
    }

    /** A call and who takes part. @param entrants in the order in which they are ranked @param panel as many as the call says */
    public record Contest(Call call, List<Entrant> entrants, List<Actor> panel) {

        String slug() {
            return call.getSlug();
        }

        Entrant first() {
            return entrants.get(0);
        }

        Entrant second() {
            return entrants.get(1);
        }
    }

    /** A panel of three, two of whom suffice; equals are drawn; reviews and reports are over soon, and everybody may be coached. */
    private static CallDraft small(CallDraft usual) {
        Selection selection = new Selection(euro(60), euro(60), 3, 2, 5, "DRAW");
        List<Criterion> criteria = List.of(new Criterion(Phase.IDEA, "idea", "The idea", 100, null), new Criterion(Phase.PLAN, "plan", "The plan", 100, null));
        List<AdmittedKind> kinds = usual.participation().getKinds().stream().map(kind -> new AdmittedKind(kind.getCode(), kind.getGrantMin(), MONEY)).toList();
        return usual.with(selection, criteria).with(new Funding(MONEY, euro(5_000), 90, false, 40, 40))
                .with(new Participation(kinds, usual.participation().getQuarters(), usual.participation().getFields()))
                .with(usual.terms().with(Term.REVIEW, 1).with(Term.MONTHS_BETWEEN_REPORTS, 1).with(Term.NUMBER_OF_REPORTS, 1));
    }

    /** A closed call, whose officer is to check as many applications. */
    public Contest closed(int applications) throws Exception {
        Call call = scene.openCall(SelectionScene::small);
        List<Entrant> entrants = new ArrayList<>();
        for (int i = 0; i < applications; i++) {
            Actor applicant = scene.citizen();
            entrants.add(new Entrant(applicant, scene.send(applicant, scene.completeDraft(applicant, call.getSlug())).number()));
        }
        List<Actor> panel = new ArrayList<>();
        for (int i = 0; i < call.getSelection().getPanelSize(); i++) {
            panel.add(scene.somebody("evaluator", Role.EVALUATOR));
        }
        scene.moveClockPast(call.getClosesAt());
        Contest contest = new Contest(call, entrants, panel);
        entrants.forEach(entrant -> awaitWork(entrant.number(), "Task_CheckAdmissibility"));
        awaitWork(call.getSlug(), "Task_AppointPanel");
        return contest;
    }

    /** The officer finds nothing missing. */
    public void findAllThere(String number) {
        admissibility.saveChecklist(OFFICER, number, admissibility.check(OFFICER, number).check().getVersion(),
                admissibility.check(OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed())
                        .map(item -> new CheckedItem(item, Answer.YES, "")).toList());
    }

    /** All are admitted, and the panel is asked about each. */
    public Contest inEvaluation(int applications) throws Exception {
        Contest contest = closed(applications);
        Opinion good = new Opinion(Verdict.POSITIVE, "Everything is described clearly, and there is time for it.");
        for (Entrant entrant : contest.entrants()) {
            findAllThere(entrant.number());
            admissibility.admit(OFFICER, entrant.number());
            admissibility.recordPreFeasibility(OFFICER, entrant.number(), good, good, good, good);
        }
        List<String> usernames = contest.panel().stream().map(Actor::username).toList();
        evaluation.appointPanel(MANAGER, contest.slug(), usernames, usernames.get(0), "Act 1");
        contest.entrants().forEach(entrant -> awaitWork(entrant.number(), "Task_Evaluate"));
        return contest;
    }

    /** Has nothing to do with who applies, and scores. */
    public void judge(Actor evaluator, Entrant entrant, List<Score> scores) {
        evaluation.declareNoConflict(evaluator, entrant.number());
        evaluation.submitScores(evaluator, entrant.number(), scores);
    }

    /** The one criterion of a phase, with its reason. */
    static List<Score> scores(Phase phase, BigDecimal coefficient) {
        return List.of(new Score(phase == Phase.IDEA ? "idea" : "plan", coefficient, "Written well, with aims that can be measured."));
    }

    static List<Score> full(Phase phase) {
        return scores(phase, FULL);
    }

    static List<Score> good(Phase phase) {
        return scores(phase, GOOD);
    }

    /** Everybody has judged all: the first best, the others alike. The officer is to compute the ranking. */
    public Contest judged(int applications) throws Exception {
        Contest contest = inEvaluation(applications);
        for (Entrant entrant : contest.entrants()) {
            contest.panel().forEach(evaluator -> judge(evaluator, entrant, entrant == contest.first() ? full(Phase.IDEA) : good(Phase.IDEA)));
        }
        awaitWork(contest.slug(), "Task_ComputeRanking");
        return contest;
    }

    /** The ranking is published and everybody knows their outcome. */
    public Contest published(int applications) throws Exception {
        Contest contest = judged(applications);
        ranking.compute(OFFICER, contest.slug(), ranking.draft(OFFICER, contest.slug()).version(), MINUTES, "");
        ranking.publish(MANAGER, contest.slug(), ranking.decision(MANAGER, contest.slug()).version());
        scene.eventually("the outcomes are told", () -> contest.entrants().stream().allMatch(this::isTold));
        return contest;
    }

    private boolean isTold(Entrant entrant) {
        return admissibility.check(OFFICER, entrant.number()).application().isOutcomeReleased();
    }

    /** Nobody may ask for a review any more; the manager is to decide on those that were asked for. */
    public void endReviews(Contest contest) throws Exception {
        scene.moveClockPast(ranking.publicTable(OFFICER, contest.slug()).reviewEndsAt());
        awaitWork(contest.slug(), "Task_DecideReviews");
    }

    /** The ranking is final, and everybody in it waits for a coach. */
    public Contest ranked(int applications) throws Exception {
        Contest contest = published(applications);
        endReviews(contest);
        ranking.approveFinal(MANAGER, contest.slug());
        contest.entrants().forEach(entrant -> awaitWork(entrant.number(), "Task_AssignCoach"));
        return contest;
    }

    /** Waits until this is to be done by somebody. */
    public void awaitWork(String businessKey, String task) {
        scene.eventually(task + " waits on " + businessKey, () -> isWaiting(businessKey, task));
    }

    public boolean isWaiting(String businessKey, String task) {
        return workList.openFor(businessKey).stream().anyMatch(item -> item.getTaskKey().equals(task));
    }

    static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
