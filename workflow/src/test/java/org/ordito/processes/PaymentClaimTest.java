package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.ID;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaymentClaimTest {

    private static final String CLAIM = NUMBER + "-P1";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void aClaimIsDue() {
        new ApplicationCase(engine).allGoesWell();
        engine.start("payment-claim", CLAIM, Map.of("applicationId", ID, "claimNumber", CLAIM));
    }

    @Test
    void theApplicantPreparesItAndTheOfficerChecksItInTime() {
        assertThat(steps.ordersAbout(CLAIM)).containsExactly("paymentSteps.open");
        assertThat(engine.peopleAsked(CLAIM, "Task_PrepareClaim")).containsExactly("cittadina");
        engine.complete(CLAIM, "Task_PrepareClaim");
        assertThat(engine.role(CLAIM, "Task_CheckClaim")).isEqualTo("OFFICER");
        assertThat(engine.task(CLAIM, "Task_CheckClaim").getDueDate()).isNotNull();
    }

    @Test
    void anAcceptedClaimIsPaidInATransactionOfItsOwn() {
        engine.complete(CLAIM, "Task_PrepareClaim");
        engine.complete(CLAIM, "Task_CheckClaim");
        assertThat(steps.orders()).doesNotContain("paymentSteps.orderPayment");
        engine.runJobs();
        assertThat(steps.orders()).endsWith("paymentSteps.orderPayment");
        assertThat(engine.ends(CLAIM)).containsExactly("End_Paid");
        assertThat(engine.hasEnded(CLAIM)).isTrue();
    }

    @Test
    void aReturnedClaimIsPreparedAgain() {
        steps.given("paymentSteps.isReturned", true);
        engine.complete(CLAIM, "Task_PrepareClaim");
        engine.complete(CLAIM, "Task_CheckClaim");
        assertThat(engine.waitingAt(CLAIM)).containsExactly("Task_PrepareClaim");
        assertThat(steps.orders()).as("it is opened once").containsExactly("paymentSteps.open");
    }
}
