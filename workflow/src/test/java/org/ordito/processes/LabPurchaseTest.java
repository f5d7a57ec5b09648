package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabPurchaseTest {

    private static final String NUMBER = "BOTTEGA-2026-0001";
    private static final Instant KEPT_UNTIL = DiagramEngine.START.plus(Duration.ofDays(15));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void somebodyAsksForAProduct() {
        engine.steps().given("purchaseSteps.answerDue", Date.from(DiagramEngine.START.plus(Duration.ofDays(3))));
        engine.steps().given("purchaseSteps.keptUntil", Date.from(KEPT_UNTIL));
        engine.start("lab-purchase", NUMBER, Map.of("purchaseId", 1L));
    }

    @Test
    void whatIsPromisedIsHandedOver() {
        assertThat(engine.role(NUMBER, "Task_AnswerPurchase")).isEqualTo("LAB_COORDINATOR");
        engine.steps().given("purchaseSteps.isAccepted", true);
        engine.complete(NUMBER, "Task_AnswerPurchase");

        assertThat(engine.task(NUMBER, "Task_HandOver").getDueDate()).isEqualTo(Date.from(KEPT_UNTIL));
        engine.complete(NUMBER, "Task_HandOver");

        assertThat(engine.ends(NUMBER)).containsExactly("End_HandedOver");
        assertThat(engine.steps().orders()).isEmpty();
    }

    @Test
    void whatNobodyCollectsGoesBackToTheShop() {
        engine.steps().given("purchaseSteps.isAccepted", true);
        engine.complete(NUMBER, "Task_AnswerPurchase");

        engine.waitUntil(KEPT_UNTIL.minusSeconds(1));
        assertThat(engine.waitingAt(NUMBER)).contains("Task_HandOver");
        engine.waitUntil(KEPT_UNTIL);

        assertThat(engine.steps().orders()).containsExactly("purchaseSteps.release");
        assertThat(engine.ends(NUMBER)).containsExactly("End_NotCollected");
    }

    @Test
    void whatIsDeclinedEndsAtOnce() {
        engine.steps().given("purchaseSteps.isAccepted", false);
        engine.complete(NUMBER, "Task_AnswerPurchase");

        assertThat(engine.ends(NUMBER)).containsExactly("End_PurchaseDeclined");
    }
}
