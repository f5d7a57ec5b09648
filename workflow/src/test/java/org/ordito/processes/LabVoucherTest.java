package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LabVoucherTest {

    private static final String NUMBER = "VOU-2026-0001";
    private static final Instant CHOOSE_BY = DiagramEngine.START.plus(Duration.ofDays(90));
    private static final Instant REMIND_AT = DiagramEngine.START.plus(Duration.ofDays(75));
    private static final Instant REMIND_INVOICE_AT = DiagramEngine.START.plus(Duration.ofDays(426));
    private static final Instant INVOICE_DUE_AT = DiagramEngine.START.plus(Duration.ofDays(440));
    private static final Instant LAPSES_AT = DiagramEngine.START.plus(Duration.ofDays(375));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void somebodyAsksForAVoucher() {
        steps.given("voucherSteps.person", "person");
        steps.given("voucherSteps.provider", "provider");
        steps.given("voucherSteps.decideBy", Date.from(DiagramEngine.START.plus(Duration.ofDays(20))));
        steps.given("voucherSteps.remindAt", Date.from(REMIND_AT));
        steps.given("voucherSteps.activateBy", Date.from(CHOOSE_BY));
        steps.given("voucherSteps.lapsesAt", Date.from(LAPSES_AT));
        steps.given("voucherSteps.remindInvoiceAt", Date.from(REMIND_INVOICE_AT));
        steps.given("voucherSteps.invoiceDueAt", Date.from(INVOICE_DUE_AT));
        engine.start("lab-voucher", NUMBER, Map.of("voucherId", 7L));
    }

    @Test
    void theCoordinatorDecidesInTime() {
        assertThat(engine.role(NUMBER, "Task_DecideVoucher")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.task(NUMBER, "Task_DecideVoucher").getDueDate()).isNotNull();
    }

    @Test
    void aRefusalIsToldAndEndsIt() {
        decided(false);
        assertThat(steps.orders()).containsExactly("voucherSteps.tellRefused");
        assertThat(engine.ends(NUMBER)).containsExactly("End_VoucherRefused");
    }

    @Test
    void fromTheAssignmentToThePayment() {
        attended();
        assertThat(engine.peopleAsked(NUMBER, "Task_AskVoucherPayment")).containsExactly("provider");
        engine.complete(NUMBER, "Task_AskVoucherPayment");
        assertThat(engine.role(NUMBER, "Task_CheckVoucherInvoice")).isEqualTo("LAB_COORDINATOR");
        steps.given("voucherSteps.isChecked", true);
        engine.complete(NUMBER, "Task_CheckVoucherInvoice");
        assertThat(engine.role(NUMBER, "Task_ApproveVoucherPayment")).isEqualTo("MANAGER");
        steps.given("voucherSteps.isPaid", true);
        engine.complete(NUMBER, "Task_ApproveVoucherPayment");

        assertThat(steps.orders()).containsExactly("voucherSteps.tellAssigned", "voucherSteps.tellActivated", "voucherSteps.tellAttended", "voucherSteps.tellPaid");
        assertThat(engine.ends(NUMBER)).containsExactly("End_InvoiceSent", "End_VoucherPaid");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whoHasNotChosenIsRemindedOnceAndCanStillChoose() {
        decided(true);
        assertThat(engine.peopleAsked(NUMBER, "Task_ChooseTraining")).containsExactly("person");
        engine.waitUntil(REMIND_AT.minusSeconds(1));
        assertThat(steps.orders()).doesNotContain("voucherSteps.remind");
        engine.waitUntil(REMIND_AT);
        assertThat(steps.orders()).endsWith("voucherSteps.remind");

        engine.complete(NUMBER, "Task_ChooseTraining");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_KeepVoucherRegister");
        engine.waitUntil(CHOOSE_BY);
        assertThat(steps.orders()).doesNotContain("voucherSteps.expire");
    }

    @Test
    void whatIsNotChosenInTimeExpires() {
        decided(true);
        engine.waitUntil(CHOOSE_BY.minusSeconds(1));
        assertThat(engine.waitingAt(NUMBER)).contains("Task_ChooseTraining");
        engine.waitUntil(CHOOSE_BY);
        assertThat(steps.orders()).endsWith("voucherSteps.expire");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Reminded", "End_VoucherExpired");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void whatIsNotAttendedInTimeIsTakenBack() {
        activated();
        engine.waitUntil(LAPSES_AT);
        assertThat(steps.orders()).endsWith("voucherSteps.lapse");
        assertThat(engine.ends(NUMBER)).containsExactly("End_VoucherLapsed");
    }

    @Test
    void onceEnoughIsAttendedTimeDoesNotTakeItBack() {
        attended();
        engine.waitUntil(LAPSES_AT.plus(Duration.ofDays(30)));
        assertThat(engine.waitingAt(NUMBER)).contains("Task_AskVoucherPayment");
    }

    @Test
    void aCorrectionOfTheRegisterLeadsBackToIt() {
        attended();
        engine.send("Msg_VoucherCorrected", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_KeepVoucherRegister");
        assertThat(engine.peopleAsked(NUMBER, "Task_KeepVoucherRegister")).containsExactly("provider");
    }

    @Test
    void aProviderIsRemindedAndThenTheCoordinatorGivesItMoreTimeAsOftenAsNeeded() {
        attended();
        engine.waitUntil(REMIND_INVOICE_AT.minusSeconds(1));
        assertThat(steps.orders()).doesNotContain("voucherSteps.remindInvoice");
        engine.waitUntil(REMIND_INVOICE_AT);
        assertThat(steps.orders()).endsWith("voucherSteps.remindInvoice");
        assertThat(engine.waitingAt(NUMBER)).doesNotContain("Task_ChaseInvoice");
        engine.waitUntil(INVOICE_DUE_AT);
        assertThat(engine.role(NUMBER, "Task_ChaseInvoice")).isEqualTo("LAB_COORDINATOR");
        assertThat(engine.peopleAsked(NUMBER, "Task_AskVoucherPayment")).as("who may still send it").containsExactly("provider");

        Instant later = INVOICE_DUE_AT.plus(Duration.ofDays(30));
        steps.given("voucherSteps.remindInvoiceAt", Date.from(later.minus(Duration.ofDays(14))));
        steps.given("voucherSteps.invoiceDueAt", Date.from(later));
        engine.complete(NUMBER, "Task_ChaseInvoice");
        assertThat(engine.waitingAt(NUMBER)).contains("Task_AskVoucherPayment").doesNotContain("Task_ChaseInvoice");
        assertThat(engine.task(NUMBER, "Task_AskVoucherPayment").getDueDate()).isEqualTo(Date.from(later));
        engine.waitUntil(later);
        assertThat(steps.orders()).filteredOn("voucherSteps.remindInvoice"::equals).hasSize(2);
        assertThat(engine.waitingAt(NUMBER)).contains("Task_ChaseInvoice");
    }

    @Test
    void anInvoiceThatComesLateEndsTheCall() {
        attended();
        engine.waitUntil(INVOICE_DUE_AT);
        engine.complete(NUMBER, "Task_AskVoucherPayment");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CheckVoucherInvoice");
    }

    @Test
    void aProviderThatSendsItInTimeIsNotRemindedAndNobodyIsCalled() {
        attended();
        engine.complete(NUMBER, "Task_AskVoucherPayment");
        engine.waitUntil(INVOICE_DUE_AT);
        assertThat(steps.orders()).doesNotContain("voucherSteps.remindInvoice");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CheckVoucherInvoice");
    }

    @Test
    void aLateVoucherIsTakenBackOrCorrectedAndTheCallIsOver() {
        attended();
        engine.waitUntil(INVOICE_DUE_AT);
        engine.send("Msg_VoucherCorrected", NUMBER);
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_KeepVoucherRegister");
        engine.send("Msg_VoucherRevoked", NUMBER);
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void theCoordinatorReturnsAnInvoiceThatIsNotInOrder() {
        attended();
        engine.complete(NUMBER, "Task_AskVoucherPayment");
        steps.given("voucherSteps.isChecked", false);
        engine.complete(NUMBER, "Task_CheckVoucherInvoice");
        assertThat(steps.orders()).endsWith("voucherSteps.tellReturned");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Sub_Invoicing", "Task_AskVoucherPayment");
    }

    @Test
    void theManagerReturnsItToo() {
        attended();
        engine.complete(NUMBER, "Task_AskVoucherPayment");
        steps.given("voucherSteps.isChecked", true);
        engine.complete(NUMBER, "Task_CheckVoucherInvoice");
        steps.given("voucherSteps.isPaid", false);
        engine.complete(NUMBER, "Task_ApproveVoucherPayment");
        assertThat(steps.orders()).endsWith("voucherSteps.tellReturned");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Sub_Invoicing", "Task_AskVoucherPayment");
    }

    @Test
    void itIsTakenBackAtAnyMomentBeforeItIsPaid() {
        attended();
        engine.complete(NUMBER, "Task_AskVoucherPayment");
        engine.send("Msg_VoucherRevoked", NUMBER);
        assertThat(steps.orders()).endsWith("voucherSteps.tellEnded");
        assertThat(engine.ends(NUMBER)).containsExactly("End_InvoiceSent", "End_VoucherRevoked");
        assertThat(engine.hasEnded(NUMBER)).isTrue();
    }

    @Test
    void itsPersonGivesItUp() {
        decided(true);
        engine.send("Msg_VoucherRenounced", NUMBER);
        assertThat(engine.ends(NUMBER)).containsExactly("End_VoucherRenounced");
        assertThat(engine.peopleAsked(NUMBER, "Task_ChooseTraining")).isEmpty();
    }

    private void decided(boolean assigned) {
        steps.given("voucherSteps.isAssigned", assigned);
        engine.complete(NUMBER, "Task_DecideVoucher");
    }

    private void activated() {
        decided(true);
        engine.complete(NUMBER, "Task_ChooseTraining");
    }

    private void attended() {
        activated();
        engine.complete(NUMBER, "Task_KeepVoucherRegister");
    }
}
