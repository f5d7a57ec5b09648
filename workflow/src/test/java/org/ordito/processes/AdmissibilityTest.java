package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.processes.ApplicationCase.CALL;
import static org.ordito.processes.ApplicationCase.ID;
import static org.ordito.processes.ApplicationCase.NUMBER;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdmissibilityTest {

    private static final String INTEGRATION = NUMBER + "-I1";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();
    private final ApplicationCase application = new ApplicationCase(engine);

    @BeforeEach
    void script() {
        application.allGoesWell();
    }

    @Test
    void theReceiptGoesOutWhileTheApplicationWaitsForTheClosing() {
        application.sent();
        assertThat(steps.orders()).as("mail is never sent in the applicant's own transaction").isEmpty();
        engine.runJobs();
        assertThat(steps.ordersAbout(ID)).containsExactly("submissionSteps.sendReceipt", "submissionSteps.register");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Event_CallClosed");
    }

    @Test
    void theClosingReachesEveryApplicationOfTheCall() {
        application.sent();
        assertThat(engine.sendToAll("Msg_CallClosed", "callId", CALL)).isEqualTo(1);
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CheckAdmissibility");
    }

    @Test
    void theCheckIsTheOfficersAndHasATerm() {
        application.closed();
        assertThat(engine.role(NUMBER, "Task_CheckAdmissibility")).isEqualTo("OFFICER");
        assertThat(engine.task(NUMBER, "Task_CheckAdmissibility").getFormKey()).isEqualTo("ideazione/admissibility");
        assertThat(engine.task(NUMBER, "Task_CheckAdmissibility").getDueDate()).isNotNull();
    }

    @Test
    void anAdmittedApplicationIsCheckedForFeasibility() {
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_PreFeasibility");
        assertThat(engine.role(NUMBER, "Task_PreFeasibility")).isEqualTo("OFFICER");
    }

    @Test
    void aProposedExclusionIsTheManagersToConfirm() {
        exclusionProposed();
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_ConfirmExclusion");
        assertThat(engine.role(NUMBER, "Task_ConfirmExclusion")).isEqualTo("MANAGER");
        assertThat(engine.task(NUMBER, "Task_ConfirmExclusion").getFormKey()).isEqualTo("ideazione/exclusion");
        assertThat(steps.orders()).doesNotContain("admissibilitySteps.excluded");
    }

    @Test
    void aProposalSentBackIsTheOfficersAgain() {
        steps.given("admissibilitySteps.isExcluded", false);
        exclusionProposed();
        engine.complete(NUMBER, "Task_ConfirmExclusion");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CheckAdmissibility");
        steps.given("admissibilitySteps.isAdmitted", true);
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_PreFeasibility");
    }

    @Test
    void anExcludedApplicationWaitsForTheRankingWithTheOthers() {
        exclusionProposed();
        engine.complete(NUMBER, "Task_ConfirmExclusion");
        assertThat(steps.orders()).endsWith("admissibilitySteps.excluded");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Event_RankingPublished");
    }

    @Test
    void missingDocumentsAreAskedOfTheApplicant() {
        integrationRequested();
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Call_DocumentIntegration");
        assertThat(engine.waitingAt(INTEGRATION)).containsExactly("Task_SendDocuments");
        assertThat(engine.peopleAsked(INTEGRATION, "Task_SendDocuments")).containsExactly("cittadina");
    }

    @Test
    void anAnsweredIntegrationComesBackToTheOfficer() {
        integrationRequested();
        engine.complete(INTEGRATION, "Task_SendDocuments");
        assertThat(steps.orders()).endsWith("admissibilitySteps.integrationAnswered");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CheckAdmissibility");
    }

    @Test
    void anExpiredIntegrationComesBackToTheOfficer() {
        integrationRequested();
        engine.wait(Duration.ofDays(10));
        assertThat(steps.orders()).endsWith("admissibilitySteps.remindIntegration", "admissibilitySteps.remindIntegration", "admissibilitySteps.integrationExpired");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_CheckAdmissibility");
    }

    @Test
    void anApplicationMadeCompleteIsAdmitted() {
        integrationRequested();
        engine.complete(INTEGRATION, "Task_SendDocuments");
        steps.given("admissibilitySteps.isIntegrationRequested", false);
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        assertThat(engine.waitingAt(NUMBER)).containsExactly("Task_PreFeasibility");
    }

    private void exclusionProposed() {
        steps.given("admissibilitySteps.isAdmitted", false);
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
    }

    private void integrationRequested() {
        steps.given("admissibilitySteps.isIntegrationRequested", true);
        application.closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
    }
}
