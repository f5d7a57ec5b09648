package org.ordito.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunningInstancesTest {

    private ProcessEngine engine;

    @BeforeEach
    void start() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("migration");
        configuration.setJdbcUrl("jdbc:h2:mem:migration");
        configuration.setHistoryTimeToLive("P1D");
        engine = configuration.buildProcessEngine();
    }

    @AfterEach
    void stop() {
        engine.close();
    }

    @Test
    void aCaseUnderWayGoesOnByTheNewDiagram() {
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Check").endEvent().done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Check").userTask("Task_Sign").endEvent().done());

        new RunningInstances(engine).followTheirDiagrams();

        engine.getTaskService().complete(engine.getTaskService().createTaskQuery().singleResult().getId());
        assertThat(engine.getTaskService().createTaskQuery().singleResult().getTaskDefinitionKey()).isEqualTo("Task_Sign");
    }

    @Test
    void aCaseAtAStepThatIsGoneEndsByItsOldDiagram() {
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Check").endEvent().done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Sign").endEvent().done());

        new RunningInstances(engine).followTheirDiagrams();

        engine.getTaskService().complete(engine.getTaskService().createTaskQuery().taskDefinitionKey("Task_Check").singleResult().getId());
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void whatADiagramHasLearntToWaitForIsAwaitedByCasesUnderWayToo() {
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Fill")
                .boundaryEvent("Timer_Remind").cancelActivity(false).timerWithDate("2126-01-01T00:00:00Z").endEvent("End_Reminded").moveToActivity("Task_Fill").endEvent().done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Fill")
                .boundaryEvent("Timer_Remind").cancelActivity(false).timerWithDate("2126-01-01T00:00:00Z").endEvent("End_Reminded").moveToActivity("Task_Fill")
                .boundaryEvent("Event_Extended").message("Msg_Extended").userTask("Task_Again").endEvent().moveToActivity("Task_Fill").endEvent().done());

        new RunningInstances(engine).followTheirDiagrams();

        assertThat(engine.getManagementService().createJobQuery().timers().count()).isEqualTo(1);
        engine.getRuntimeService().createMessageCorrelation("Msg_Extended").processInstanceBusinessKey("CASE-1").correlate();
        assertThat(engine.getTaskService().createTaskQuery().singleResult().getTaskDefinitionKey()).isEqualTo("Task_Again");
    }

    @Test
    void aTimerUnderAnotherIdIsSetAnewAlsoWhereTheOldOneHasGoneOff() {
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Fill")
                .boundaryEvent("Timer_Late").cancelActivity(false).timerWithDate("2026-01-01T00:00:00Z").endEvent("End_Told").moveToActivity("Task_Fill").endEvent().done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-GONE-OFF");
        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().timers().singleResult().getId());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-WAITING");
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Fill")
                .boundaryEvent("Timer_LongLate").cancelActivity(false).timerWithDate("2126-01-01T00:00:00Z").userTask("Task_Decide").endEvent().moveToActivity("Task_Fill").endEvent().done());

        new RunningInstances(engine).followTheirDiagrams();

        assertThat(engine.getManagementService().createJobQuery().timers().list()).as("one each").hasSize(2)
                .allSatisfy(timer -> assertThat(timer.getDuedate()).isInTheFuture());
    }

    @Test
    void whatManyAreAskedTogetherIsWatchedByADiagramThatHasLearntToAlsoAfterSomeHaveAnswered() {
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Judge").multiInstance().cardinality("3").multiInstanceDone().endEvent().done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        engine.getTaskService().complete(engine.getTaskService().createTaskQuery().list().get(0).getId());
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Judge").multiInstance().cardinality("3").multiInstanceDone()
                .boundaryEvent("Timer_Late").cancelActivity(false).timerWithCycle("R/2126-01-01T00:00:00Z/P1D").userTask("Task_Chase").endEvent()
                .moveToActivity("Task_Judge").endEvent().done());

        new RunningInstances(engine).followTheirDiagrams();

        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().timers().singleResult().getId());
        assertThat(engine.getManagementService().createJobQuery().timers().count()).as("the next day").isEqualTo(1);
        assertThat(engine.getTaskService().createTaskQuery().list()).extracting(Task::getTaskDefinitionKey).containsExactlyInAnyOrder("Task_Judge", "Task_Judge", "Task_Chase");
        engine.getTaskService().createTaskQuery().list().forEach(task -> engine.getTaskService().complete(task.getId()));
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void aCaseThatWaitsForADateIsAskedThereWhetherItStillHolds() {
        deploy(Bpmn.createExecutableProcess("life").startEvent()
                .intermediateCatchEvent("Timer_Opens").timerWithDate("2126-01-01T00:00:00Z").userTask("Task_Open").endEvent().done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        deploy(Bpmn.createExecutableProcess("life").startEvent().exclusiveGateway("Gateway_Before")
                .intermediateCatchEvent("Timer_Opens").timerWithDate("2126-01-01T00:00:00Z").exclusiveGateway("Gateway_TimeToOpen")
                .condition("yes", "${false}").userTask("Task_Open").endEvent().moveToLastGateway().connectTo("Gateway_Before").done());

        new RunningInstances(engine).followTheirDiagrams();

        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().timers().singleResult().getId());
        assertThat(engine.getTaskService().createTaskQuery().count()).isZero();
        assertThat(engine.getManagementService().createJobQuery().timers().count()).isEqualTo(1);
    }

    @Test
    void aStepThatHasMovedIntoABoxIsRemindedThereAndItsCaseGoesOn() {
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Ask")
                .boundaryEvent("Event_Corrected").message("Msg_Corrected").userTask("Task_Register").endEvent().moveToActivity("Task_Ask").endEvent().done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        deploy(Bpmn.createExecutableProcess("life").startEvent().subProcess("Sub_Waiting").embeddedSubProcess().startEvent().userTask("Task_Ask")
                .boundaryEvent("Timer_Late").cancelActivity(false).timerWithDate("2126-01-01T00:00:00Z").userTask("Task_Chase").endEvent().moveToActivity("Task_Ask").endEvent()
                .subProcessDone().boundaryEvent("Event_Corrected").message("Msg_Corrected").userTask("Task_Register").endEvent().moveToActivity("Sub_Waiting").endEvent().done());

        new RunningInstances(engine).followTheirDiagrams();

        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().timers().singleResult().getId());
        assertThat(engine.getTaskService().createTaskQuery().list()).extracting(Task::getTaskDefinitionKey).containsExactlyInAnyOrder("Task_Ask", "Task_Chase");
        engine.getRuntimeService().createMessageCorrelation("Msg_Corrected").processInstanceBusinessKey("CASE-1").correlate();
        assertThat(engine.getTaskService().createTaskQuery().singleResult().getTaskDefinitionKey()).isEqualTo("Task_Register");
    }

    @Test
    void casesUnderWayAreRemindedByADiagramThatHasLearntTo() {
        deploy(Bpmn.createExecutableProcess("life").startEvent().userTask("Task_Confirm").endEvent("End_Confirmed").done());
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        ProcessBuilder reminding = Bpmn.createExecutableProcess("life");
        reminding.eventSubProcess("Sub_Reminders").startEvent("Start_Waited").interrupting(false).timerWithDate("2126-01-01T00:00:00Z").userTask("Task_Chase").endEvent();
        BpmnModelInstance diagram = reminding.startEvent().userTask("Task_Confirm").endEvent("End_Confirmed").done();
        diagram.<EndEvent>getModelElementById("End_Confirmed").getEventDefinitions().add(diagram.newInstance(TerminateEventDefinition.class));
        deploy(diagram);

        new RunningInstances(engine).followTheirDiagrams();

        engine.getManagementService().executeJob(engine.getManagementService().createJobQuery().timers().singleResult().getId());
        assertThat(engine.getTaskService().createTaskQuery().list()).extracting(Task::getTaskDefinitionKey).containsExactlyInAnyOrder("Task_Confirm", "Task_Chase");
        engine.getTaskService().complete(engine.getTaskService().createTaskQuery().taskDefinitionKey("Task_Confirm").singleResult().getId());
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void workThatWasGivenUpOutlivesAnEndThatHasLearntToStopNothing() {
        BpmnModelInstance stopping = registeredBeside();
        stopping.<EndEvent>getModelElementById("End_Lapsed").getEventDefinitions().add(stopping.newInstance(TerminateEventDefinition.class));
        deploy(stopping);
        engine.getRuntimeService().startProcessInstanceByKey("life", "CASE-1");
        String registration = engine.getManagementService().createJobQuery().singleResult().getId();
        engine.getManagementService().setJobRetries(registration, 0);
        deploy(registeredBeside());

        new RunningInstances(engine).followTheirDiagrams();

        engine.getTaskService().complete(engine.getTaskService().createTaskQuery().singleResult().getId());
        assertThat(engine.getManagementService().createJobQuery().noRetriesLeft().singleResult().getId()).isEqualTo(registration);
        engine.getManagementService().executeJob(registration);
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
    }

    private static BpmnModelInstance registeredBeside() {
        return Bpmn.createExecutableProcess("life").startEvent().parallelGateway("Gateway_Sent")
                .serviceTask("Task_Register").camundaAsyncBefore().camundaExpression("${true}").endEvent("End_Registered")
                .moveToNode("Gateway_Sent").userTask("Task_WritePlan").endEvent("End_Lapsed").done();
    }

    private void deploy(BpmnModelInstance diagram) {
        engine.getRepositoryService().createDeployment().addModelInstance("life.bpmn", diagram).deploy();
    }
}
