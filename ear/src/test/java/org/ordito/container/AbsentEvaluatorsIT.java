package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.PeopleDesk;
import org.ordito.calls.Phase;
import org.ordito.container.SelectionScene.Contest;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.engine.WorkItem;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.evaluation.ConflictKind;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.evaluation.ReplacementDesk;
import org.ordito.ideazione.evaluation.ReplacementForm;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;

/** An evaluator who is absent, late, or finds out about a tie does not stop a call. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class AbsentEvaluatorsIT {

    private static final Actor ADMINISTRATOR = new Actor("administrator", "An administrator", Set.of(Role.ADMINISTRATOR));
    private static final String REASON = "Absence";

    private static final String SCORES = "SELECT COUNT(*) FROM assessment_score s JOIN assessment a ON a.id = s.assessment_id"
            + " JOIN idea_application i ON i.id = a.application_id WHERE i.number = ? AND a.evaluator = ?";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private SelectionScene selection;

    @Inject
    private ProjectScene projects;

    @Inject
    private ReplacementDesk desk;

    @Inject
    private EvaluationDesk evaluation;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private PeopleDesk accounts;

    @Inject
    private WorkList workList;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void anAwaitedEvaluationPassesToSomebodyElseAndWhatWasScoredBeforeNeverCounts() throws Exception {
        Contest contest = selection.inEvaluation(1);
        Entrant entrant = contest.first();
        Actor absent = contest.panel().get(0);
        Actor substitute = scene.somebody("evaluator", Role.EVALUATOR);
        evaluation.declareNoConflict(absent, entrant.number());
        evaluation.saveScores(absent, entrant.number(), SelectionScene.full(Phase.IDEA));
        assertThat(desk.form(MANAGER, entrant.number()).awaited()).hasSize(3).extracting(ReplacementForm.Awaited::username).contains(absent.username());

        desk.replace(MANAGER, entrant.number(), absent.username(), substitute.username(), REASON);

        assertThat(workList.find(entrant.number(), "Task_Evaluate", absent)).isEmpty();
        WorkItem given = workList.find(entrant.number(), "Task_Evaluate", substitute).orElseThrow();
        assertThat(given.getDueAt()).isEqualTo(evaluation.sheet(substitute, entrant.number()).dueAt());
        assertThat(desk.passedOn(absent, entrant.number())).hasValueSatisfying(passed -> assertThat(passed.reason()).isEqualTo(REASON));
        assertThat(desk.passedOn(substitute, entrant.number())).isEmpty();
        assertThatThrownBy(() -> evaluation.sheet(absent, entrant.number())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> evaluation.submitScores(absent, entrant.number(), SelectionScene.full(Phase.IDEA))).isInstanceOf(NotAllowed.class);
        assertThat(evaluation.sheet(substitute, entrant.number()).idea()).as("before the declaration").isNull();
        assertThat(told(absent, entrant.number())).isEqualTo(1);
        assertThat(told(substitute, entrant.number())).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'evaluation.evaluator-replaced'", entrant.number())).isEqualTo(1);

        for (Actor evaluator : new Actor[] {substitute, contest.panel().get(1), contest.panel().get(2)}) {
            selection.judge(evaluator, entrant, SelectionScene.good(Phase.IDEA));
        }
        assertThat(applications.open(OFFICER, entrant.number()).application().getState()).isEqualTo(ApplicationState.EVALUATED);
        assertThat(evaluation.sheet(substitute, entrant.number()).points().total()).as("not of the one who was replaced").isEqualByComparingTo("80");
        assertThatThrownBy(() -> desk.replace(MANAGER, entrant.number(), substitute.username(), absent.username(), REASON)).hasMessage("work.done");
    }

    @Test
    void twoManagersAtOnceOrTwoClicksReplaceAnEvaluatorOnce() throws Exception {
        Contest contest = selection.inEvaluation(1);
        String number = contest.first().number();
        String absent = contest.panel().get(0).username();
        Actor one = scene.somebody("evaluator", Role.EVALUATOR);
        Actor other = scene.somebody("evaluator", Role.EVALUATOR);

        int refused = atOnce.refused(() -> replaced(number, absent, one), () -> replaced(number, absent, other));

        assertThat(refused).isEqualTo(1);
        assertThatThrownBy(() -> replaced(number, absent, one)).as("a second click").hasMessage("work.done");
        assertThat(rows.count("work_item", "task_key = 'Task_Evaluate' AND business_key = ?", number)).isEqualTo(3);
        assertThat(told(one, number) + told(other, number)).isEqualTo(1);
    }

    @Test
    void nobodyJudgesInTheirPlaceWhoWasAskedBeforeOrApplied() throws Exception {
        Contest contest = selection.inEvaluation(1);
        Entrant entrant = contest.first();
        String absent = contest.panel().get(0).username();
        Actor substitute = scene.somebody("evaluator", Role.EVALUATOR);
        desk.replace(MANAGER, entrant.number(), absent, substitute.username(), REASON);

        assertThatThrownBy(() -> desk.replace(MANAGER, entrant.number(), substitute.username(), absent, REASON)).as("also if it was taken from them")
                .hasMessage("evaluation.asked-already");
        assertThatThrownBy(() -> desk.replace(MANAGER, entrant.number(), substitute.username(), entrant.applicant().username(), REASON)).hasMessage("evaluation.not-evaluator");
        String applicant = entrant.applicant().username();
        accounts.changeRoles(ADMINISTRATOR, applicant, accounts.person(ADMINISTRATOR, applicant).version(), Set.of(Role.CITIZEN, Role.EVALUATOR));
        assertThatThrownBy(() -> desk.replace(MANAGER, entrant.number(), substitute.username(), entrant.applicant().username(), REASON)).hasMessage("evaluation.substitute-is-applicant");
        assertThat(desk.form(MANAGER, entrant.number()).candidates()).extracting(person -> person.getUsername())
                .doesNotContain(absent, substitute.username(), entrant.applicant().username());
        assertThatThrownBy(() -> desk.replace(OFFICER, entrant.number(), substitute.username(), absent, REASON)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aTieThatIsFoundOutWhileScoringIsDeclaredAndTheSavedScoresAreGone() throws Exception {
        Contest contest = selection.inEvaluation(1);
        String number = contest.first().number();
        Actor biased = contest.panel().get(0);
        evaluation.declareNoConflict(biased, number);
        evaluation.saveScores(biased, number, SelectionScene.full(Phase.IDEA));

        evaluation.abstain(biased, number, ConflictKind.FAMILY);

        assertThat(rows.number(SCORES, number, biased.username())).isZero();
        assertThat(evaluation.sheet(biased, number).isAbstained()).isTrue();
        assertThat(workList.find(number, "Task_Evaluate", biased)).isEmpty();
    }

    @Test
    void fromAPlanNobodyAbstainsBeforeThereIsASubstituteWhereTooFewWouldRemain() throws Exception {
        Contest contest = projects.coached(1);
        Entrant entrant = contest.first();
        projects.plan(entrant);
        evaluation.abstain(contest.panel().get(0), entrant.number(), ConflictKind.WORK);
        Actor second = contest.panel().get(1);

        assertThatThrownBy(() -> evaluation.abstain(second, entrant.number(), ConflictKind.WORK)).hasMessage("evaluation.plan-too-few");
        assertThat(workList.find(entrant.number(), "Task_ScorePlan", second)).isPresent();

        Actor substitute = scene.somebody("evaluator", Role.EVALUATOR);
        desk.replace(MANAGER, entrant.number(), second.username(), substitute.username(), REASON);
        assertThat(evaluation.sheet(substitute, entrant.number()).isDeclared()).isFalse();
        selection.judge(substitute, entrant, SelectionScene.full(Phase.PLAN));
        evaluation.submitScores(contest.panel().get(2), entrant.number(), SelectionScene.full(Phase.PLAN));
        selection.awaitWork(entrant.number(), "Task_ProposeFunding");
    }

    @Test
    void whatIsLateIsToldOnceAndASubstituteWhoIsLateInTurnToo() throws Exception {
        Contest contest = selection.inEvaluation(2);
        Actor manager = scene.somebody("manager", Role.MANAGER);
        Actor absent = contest.panel().get(0);
        contest.entrants().forEach(entrant -> contest.panel().subList(1, 3).forEach(evaluator -> selection.judge(evaluator, entrant, SelectionScene.good(Phase.IDEA))));
        assertThat(desk.late(MANAGER, contest.slug())).isEmpty();

        scene.moveClockPast(evaluation.sheet(absent, contest.first().number()).dueAt());
        scene.eventually("both are told of", () -> rows.count("assessment", "late_told_at IS NOT NULL AND evaluator = ?", absent.username()) == 2);

        assertThat(desk.late(MANAGER, contest.slug())).hasSize(2);
        assertThat(told(absent, contest.slug())).as("once about both, after the appointment").isEqualTo(2);
        assertThat(told(manager, contest.slug())).isEqualTo(1);

        Actor substitute = scene.somebody("evaluator", Role.EVALUATOR);
        desk.replace(MANAGER, contest.first().number(), absent.username(), substitute.username(), REASON);
        assertThat(desk.late(MANAGER, contest.slug())).hasSize(1);
        scene.moveClockPast(evaluation.sheet(substitute, contest.first().number()).dueAt().plusSeconds(3600));
        scene.eventually("the substitute is told", () -> told(substitute, contest.slug()) == 1);
        assertThat(told(absent, contest.slug())).as("of the other one they know already").isEqualTo(2);
        assertThat(told(manager, contest.slug())).isEqualTo(2);
    }

    private Void replaced(String number, String absent, Actor substitute) {
        desk.replace(MANAGER, number, absent, substitute.username(), REASON);
        return null;
    }

    private long told(Actor who, String about) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE username = ? AND about = ?", who.username(), about);
    }
}
