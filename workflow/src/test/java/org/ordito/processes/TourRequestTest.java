package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TourRequestTest {

    private static final String NUMBER = "GITA-2026-0001";
    private static final Instant DUE = DiagramEngine.START.plus(Duration.ofDays(5));
    private static final Instant KEEP_UNTIL = DiagramEngine.START.plus(Duration.ofDays(180));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @Test
    void theCoordinatorAnswersAndWhoWroteIsForgottenLater() {
        engine.steps().given("tourRequestSteps.dueAt", Date.from(DUE));
        engine.steps().given("tourRequestSteps.keepUntil", Date.from(KEEP_UNTIL));
        engine.start("tour-request", NUMBER, Map.of("tourRequestId", 5L));
        assertThat(engine.role(NUMBER, "Task_AnswerTourRequest")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.task(NUMBER, "Task_AnswerTourRequest").getDueDate()).isEqualTo(Date.from(DUE));

        engine.complete(NUMBER, "Task_AnswerTourRequest");
        assertThat(engine.steps().orders()).containsExactly("tourRequestSteps.tellAnswer");
        engine.waitUntil(KEEP_UNTIL.minusSeconds(1));
        assertThat(engine.hasEnded(NUMBER)).isFalse();
        engine.waitUntil(KEEP_UNTIL);

        assertThat(engine.steps().orders()).endsWith("tourRequestSteps.erase");
        assertThat(engine.ends(NUMBER)).containsExactly("End_TourRequest");
    }
}
