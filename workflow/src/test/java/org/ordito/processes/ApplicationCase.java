package org.ordito.processes;

import static org.ordito.processes.DiagramEngine.START;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** One application for which all goes well unless a test says otherwise, and the way to each of its stages. */
class ApplicationCase {

    static final String NUMBER = "IDEA-2026-0001";
    static final Long ID = 1L;
    static final Long CALL = 7L;
    static final String[] EVALUATORS = {"valutatore1", "valutatore2", "valutatore3"};
    static final Instant RANKING_EXPIRES = START.plus(Duration.ofDays(500));
    static final Instant PLAN_DUE = START.plus(Duration.ofDays(200));
    static final Instant PLAN_EXPIRES = PLAN_DUE.plus(Duration.ofMinutes(5));

    static final Instant EVALUATION_OVER = START.plus(Duration.ofDays(45));
    static final Instant PLAN_SCORING_OVER = START.plus(Duration.ofDays(300));
    static final Instant ANSWER_DUE = START.plus(Duration.ofDays(10));

    private final DiagramEngine engine;

    ApplicationCase(DiagramEngine engine) {
        this.engine = engine;
    }

    ApplicationCase allGoesWell() {
        ScriptedSteps steps = engine.steps();
        Date someday = Date.from(START.plus(Duration.ofDays(30)));
        List.of("admissibilitySteps.dueAt", "admissibilitySteps.preFeasibilityDueAt", "evaluationSteps.dueAt",
                "coachingSteps.dueAt", "evaluationSteps.planDueAt", "fundingSteps.dueAt", "paymentSteps.checkDueAt")
                .forEach(term -> steps.given(term, someday));
        steps.given("applicationSteps.applicant", "cittadina");
        steps.given("submissionSteps.isRegistered", true);
        steps.given("admissibilitySteps.isIntegrationRequested", false);
        steps.given("admissibilitySteps.isAdmitted", true);
        steps.given("admissibilitySteps.isExcluded", true);
        steps.given("admissibilitySteps.integrationNumber", NUMBER + "-I1");
        steps.given("admissibilitySteps.integrationDueAt", Date.from(START.plus(Duration.ofDays(10))));
        steps.given("admissibilitySteps.integrationRemindAt", Date.from(START.plus(Duration.ofDays(5))));
        steps.given("admissibilitySteps.integrationRemindAgainAt", Date.from(START.plus(Duration.ofDays(9))));
        steps.given("evaluationSteps.lateFrom", daily(EVALUATION_OVER));
        steps.given("evaluationSteps.planLateFrom", daily(PLAN_SCORING_OVER));
        steps.given("coachingSteps.answerDueAt", Date.from(ANSWER_DUE));
        steps.given("coachingSteps.silentAt", Date.from(ANSWER_DUE.plus(Duration.ofMinutes(5))));
        steps.given("coachingSteps.isAnswerAwaited", false);
        steps.given("evaluationSteps.isPanelAppointed", false);
        steps.given("evaluationSteps.evaluatorsToAsk", List.of(EVALUATORS));
        steps.given("evaluationSteps.isAssessed", true);
        steps.given("rankingSteps.wasExcluded", false);
        steps.given("rankingSteps.isCalledToCoaching", true);
        steps.given("rankingSteps.isEligible", false);
        steps.given("rankingSteps.expiresAt", Date.from(RANKING_EXPIRES));
        steps.given("coachingSteps.coach", "coach1");
        steps.given("planSteps.dueAt", Date.from(PLAN_DUE));
        steps.given("planSteps.expiresAt", Date.from(PLAN_EXPIRES));
        steps.given("evaluationSteps.planEvaluatorsToAsk", List.of(EVALUATORS));
        steps.given("evaluationSteps.isPlanEligible", true);
        steps.given("fundingSteps.isReturned", false);
        steps.given("fundingSteps.isFunded", true);
        steps.given("fundingSteps.isAwaitingMoney", true);
        steps.given("fundingSteps.isIntegrationRequested", false);
        steps.given("paymentSteps.claimNumbers", List.of(NUMBER + "-P1", NUMBER + "-P2"));
        steps.given("paymentSteps.isReturned", false);
        steps.given("monitoringSteps.reportNumbers", List.of(NUMBER + "-R1", NUMBER + "-R2"));
        steps.given("monitoringSteps.isReturned", false);
        steps.given("monitoringSteps.isToEscalate", true);
        steps.given("monitoringSteps.isReminded", false);
        steps.given("monitoringSteps.opensAt", someday);
        steps.given("monitoringSteps.remindAt", Date.from(START.plus(Duration.ofDays(50))));
        steps.given("monitoringSteps.dueAt", Date.from(START.plus(Duration.ofDays(60))));
        steps.given("monitoringSteps.escalateAt", Date.from(START.plus(Duration.ofDays(75))));
        return this;
    }

    private static String daily(Instant from) {
        return "R/" + from + "/P1D";
    }

    ApplicationCase sent() {
        engine.start("idea-application", NUMBER, Map.of("applicationId", ID, "callId", CALL));
        return this;
    }

    /** Waits for the officer's check. */
    ApplicationCase closed() {
        sent();
        engine.runJobs();
        engine.send("Msg_CallClosed", NUMBER);
        return this;
    }

    /** Waits for documents that are missing. */
    ApplicationCase askedForDocuments() {
        engine.steps().given("admissibilitySteps.isIntegrationRequested", true);
        return checked();
    }

    /** Waits for the manager to confirm it. */
    ApplicationCase exclusionProposed() {
        engine.steps().given("admissibilitySteps.isAdmitted", false);
        return checked();
    }

    /** Waits for the officer's word on feasibility. */
    ApplicationCase checked() {
        closed();
        engine.complete(NUMBER, "Task_CheckAdmissibility");
        return this;
    }

    /** Waits for the panel. */
    ApplicationCase feasible() {
        checked();
        engine.complete(NUMBER, "Task_PreFeasibility");
        return this;
    }

    /** Waits for the panel's assessments. */
    ApplicationCase admitted() {
        feasible();
        engine.send("Msg_PanelAppointed", NUMBER);
        return this;
    }

    /** Waits for a substitute: too few assessments. */
    ApplicationCase notAssessed() {
        engine.steps().given("evaluationSteps.isAssessed", false);
        return evaluated();
    }

    /** Waits for the ranking. */
    ApplicationCase evaluated() {
        admitted();
        return everyEvaluator("Task_Evaluate");
    }

    /** Waits for the end of the review. */
    ApplicationCase ranked() {
        evaluated();
        engine.send("Msg_RankingPublished", NUMBER);
        return this;
    }

    /** Waits for a place to be freed, while the ranking is valid. */
    ApplicationCase eligible() {
        engine.steps().given("rankingSteps.isCalledToCoaching", false);
        engine.steps().given("rankingSteps.isEligible", true);
        return called();
    }

    /** Waits for a coach to be assigned. */
    ApplicationCase called() {
        ranked();
        engine.send("Msg_RankingFinal", NUMBER);
        return this;
    }

    /** Waits for the coach. */
    ApplicationCase inCoaching() {
        called();
        engine.complete(NUMBER, "Task_AssignCoach");
        return this;
    }

    /** The applicant is to confirm a session, too. */
    ApplicationCase sessionLogged() {
        inCoaching();
        engine.send("Msg_SessionLogged", NUMBER);
        return this;
    }

    /** Waits for the applicant's plan. */
    ApplicationCase coached() {
        inCoaching();
        engine.complete(NUMBER, "Task_Coach");
        return this;
    }

    /** Waits for the plan's scores. */
    ApplicationCase planWritten() {
        coached();
        engine.complete(NUMBER, "Task_WritePlan");
        return this;
    }

    /** Waits for the officer's proposal of funding. */
    ApplicationCase planScored() {
        planWritten();
        return everyEvaluator("Task_ScorePlan");
    }

    /** Waits for the manager's word on it. */
    ApplicationCase fundingProposed() {
        planScored();
        engine.complete(NUMBER, "Task_ProposeFunding");
        return this;
    }

    /** Waits for the grant act. */
    ApplicationCase funded() {
        fundingProposed();
        engine.complete(NUMBER, "Task_ApproveFunding");
        return this;
    }

    /** Waits for documents that the grant act needs. */
    ApplicationCase askedForGrantDocuments() {
        engine.steps().given("fundingSteps.isIntegrationRequested", true);
        funded();
        engine.complete(NUMBER, "Task_GrantAct");
        return this;
    }

    /** Eligible, but there is no money left. */
    ApplicationCase awaitingMoney() {
        engine.steps().given("fundingSteps.isFunded", false);
        return funded();
    }

    /** Claims and reports are running. */
    ApplicationCase inProgress() {
        funded();
        engine.complete(NUMBER, "Task_GrantAct");
        return this;
    }

    /** All is paid and reported: waits to be closed. */
    ApplicationCase completed() {
        inProgress();
        paid(NUMBER + "-P1");
        paid(NUMBER + "-P2");
        engine.wait(Duration.ofDays(30));
        verified(NUMBER + "-R1");
        verified(NUMBER + "-R2");
        return this;
    }

    ApplicationCase everyEvaluator(String task) {
        for (String evaluator : EVALUATORS) {
            engine.complete(NUMBER, task, evaluator);
        }
        return this;
    }

    /** The applicant hands the claim in, the officer accepts it, it is paid. */
    void paid(String claim) {
        engine.complete(claim, "Task_PrepareClaim");
        engine.complete(claim, "Task_CheckClaim");
        engine.runJobs();
    }

    void verified(String report) {
        engine.complete(report, "Task_FillReport");
        engine.complete(report, "Task_VerifyReport");
    }
}
