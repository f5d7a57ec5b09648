package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallQuestionTest {

    private static final String NUMBER = "Q-2026-0003";
    private static final long ID = 3L;

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void aQuestionWithFiveDays() {
        steps.given("questionSteps.dueAt", Date.from(DiagramEngine.START.plus(Duration.ofDays(5))));
        steps.given("questionSteps.isPublished", false);
        steps.given("questionSteps.isMerged", false);
        engine.start("call-question", NUMBER, Map.of("questionId", ID));
    }

    @Test
    void itWaitsForAnyOfficer() {
        assertThat(engine.role(NUMBER, "Task_AnswerQuestion")).isEqualTo("OFFICER");
        assertThat(engine.task(NUMBER, "Task_AnswerQuestion").getFormKey()).isEqualTo("calls/question");
    }

    @Test
    void whoeverAskedIsSentTheLinkToTheAnswer() {
        steps.given("questionSteps.isPublished", true);
        engine.complete(NUMBER, "Task_AnswerQuestion");
        assertThat(steps.ordersAbout(ID)).containsExactly("questionSteps.tellAnswered");
        assertThat(engine.ends(NUMBER)).containsExactly("End_QuestionAnswered");
    }

    @Test
    void whoeverAskedTheSameIsPointedToTheOtherQuestion() {
        steps.given("questionSteps.isMerged", true);
        engine.complete(NUMBER, "Task_AnswerQuestion");
        assertThat(steps.orders()).containsExactly("questionSteps.tellMerged");
        assertThat(engine.ends(NUMBER)).containsExactly("End_QuestionMerged");
    }

    @Test
    void whoeverAskedIsToldWhyThereIsNoAnswer() {
        engine.complete(NUMBER, "Task_AnswerQuestion");
        assertThat(steps.orders()).containsExactly("questionSteps.tellDiscarded");
        assertThat(engine.ends(NUMBER)).containsExactly("End_QuestionDiscarded");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void theOfficeIsRemindedOnceAndCanStillAnswer() {
        engine.wait(Duration.ofDays(5));
        assertThat(steps.orders()).containsExactly("questionSteps.remindOffice");
        engine.wait(Duration.ofDays(30));
        steps.given("questionSteps.isPublished", true);
        engine.complete(NUMBER, "Task_AnswerQuestion");
        assertThat(engine.ends(NUMBER)).containsExactly("End_OfficeReminded", "End_QuestionAnswered");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void anAnswerInTimeLeavesNoReminderBehind() {
        engine.complete(NUMBER, "Task_AnswerQuestion");
        engine.wait(Duration.ofDays(30));
        assertThat(steps.orders()).doesNotContain("questionSteps.remindOffice");
    }
}
