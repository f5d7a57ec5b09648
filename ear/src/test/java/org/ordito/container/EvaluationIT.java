package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.MANAGER;

import jakarta.inject.Inject;
import java.io.InputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Phase;
import org.ordito.container.SelectionScene.Contest;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.evaluation.AssessmentSheet;
import org.ordito.ideazione.evaluation.ConflictKind;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;

/** The panel judges at its desk: nobody sees what is not theirs to see, and a score counts once. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class EvaluationIT {

    private static final String LINES = "SELECT COUNT(*) FROM assessment_score l JOIN assessment s ON s.id = l.assessment_id"
            + " JOIN idea_application a ON a.id = s.application_id WHERE a.number = ? AND s.evaluator = ?";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private SelectionScene selection;

    @Inject
    private EvaluationDesk desk;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void anEvaluatorReadsNobodysScoresBeforeAllAreIn() throws Exception {
        Contest contest = selection.inEvaluation(1);
        Entrant entrant = contest.first();
        Actor first = contest.panel().get(0);
        Actor last = contest.panel().get(2);
        selection.judge(first, entrant, SelectionScene.full(Phase.IDEA));
        selection.judge(contest.panel().get(1), entrant, SelectionScene.good(Phase.IDEA));
        desk.declareNoConflict(last, entrant.number());
        desk.saveScores(last, entrant.number(), SelectionScene.good(Phase.IDEA));

        assertThat(desk.sheet(first, entrant.number())).as("who has judged").satisfies(EvaluationIT::showsNobodyElse);
        assertThat(desk.sheet(last, entrant.number())).as("who is to judge").satisfies(EvaluationIT::showsNobodyElse);

        desk.submitScores(last, entrant.number(), SelectionScene.good(Phase.IDEA));

        assertThat(desk.sheet(first, entrant.number()).everybody()).hasSize(3);
        assertThat(desk.sheet(last, entrant.number()).points()).isNotNull();
    }

    private static void showsNobodyElse(AssessmentSheet sheet) {
        assertThat(sheet.everybody()).isEmpty();
        assertThat(sheet.points()).isNull();
        assertThat(sheet.scores()).as("their own").hasSize(1);
    }

    @Test
    void whoAbstainedOpensNothingOfTheApplicationAndScoresItNoMore() throws Exception {
        Contest contest = selection.inEvaluation(1);
        String number = contest.first().number();
        Actor biased = contest.panel().get(0);
        Actor free = contest.panel().get(1);
        desk.declareNoConflict(free, number);
        int file = desk.sheet(free, number).attachments().stream().mapToInt(Attachment::getPosition).findFirst().orElseThrow();
        assertThatThrownBy(() -> desk.attachment(biased, number, file)).as("before the declaration").isInstanceOf(NotAllowed.class);

        desk.abstain(biased, number, ConflictKind.WORK);

        assertThatThrownBy(() -> desk.attachment(biased, number, file)).isInstanceOf(NotAllowed.class).hasMessageContaining("evaluation.abstained");
        assertThat(desk.sheet(biased, number).idea()).isNull();
        assertThat(desk.sheet(biased, number).attachments()).isEmpty();
        assertThatThrownBy(() -> desk.saveScores(biased, number, SelectionScene.full(Phase.IDEA))).hasMessage("evaluation.abstained");
        assertThatThrownBy(() -> desk.declareNoConflict(biased, number)).hasMessage("evaluation.declared");
        assertThat(rows.count("audit_event", "subject = ? AND action = 'evaluation.attachment-opened'", number)).isZero();
        try (InputStream opened = desk.attachment(free, number, file).content()) {
            assertThat(opened).isNotEmpty();
        }
    }

    @Test
    void aScoreSentTwiceAtOnceIsOne() throws Exception {
        Contest contest = selection.inEvaluation(1);
        String number = contest.first().number();
        Actor evaluator = contest.panel().get(0);
        desk.declareNoConflict(evaluator, number);

        int refused = atOnce.refused(() -> submit(evaluator, number), () -> submit(evaluator, number));

        assertThat(refused).isEqualTo(1);
        assertThatThrownBy(() -> submit(evaluator, number)).as("once more, later").hasMessage("evaluation.submitted");
        assertThat(rows.number(LINES, number, evaluator.username())).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'evaluation.scores-submitted'", number)).isEqualTo(1);
        assertThat(rows.count("work_item", "task_key = 'Task_Evaluate' AND business_key = ?", number)).as("the others are still to judge").isEqualTo(2);
    }

    private Void submit(Actor evaluator, String number) {
        desk.submitScores(evaluator, number, SelectionScene.full(Phase.IDEA));
        return null;
    }

    @Test
    void aSubstituteIsSomebodyWhoWasNotAskedBefore() throws Exception {
        Contest contest = selection.inEvaluation(1);
        Entrant entrant = contest.first();
        Actor judge = contest.panel().get(0);
        Actor biased = contest.panel().get(1);
        Actor substitute = scene.somebody("evaluator", Role.EVALUATOR);
        selection.judge(judge, entrant, SelectionScene.full(Phase.IDEA));
        desk.abstain(biased, entrant.number(), ConflictKind.WORK);
        desk.abstain(contest.panel().get(2), entrant.number(), ConflictKind.WORK);
        selection.awaitWork(entrant.number(), "Task_AppointSubstitute");

        for (Actor asked : new Actor[] {judge, biased}) {
            assertThatThrownBy(() -> desk.appointSubstitute(MANAGER, entrant.number(), asked.username())).hasMessage("evaluation.asked-already");
        }
        assertThat(selection.isWaiting(entrant.number(), "Task_AppointSubstitute")).isTrue();

        desk.appointSubstitute(MANAGER, entrant.number(), substitute.username());

        assertThatThrownBy(() -> desk.appointSubstitute(MANAGER, entrant.number(), substitute.username())).as("a second click").hasMessage("evaluation.asked-already");
        assertThat(rows.count("work_item", "task_key = 'Task_Evaluate' AND business_key = ?", entrant.number())).isEqualTo(1);
    }
}
