package org.ordito.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The portal's own diagrams in an engine in memory, one for all tests and empty at the start of each. Nothing happens by
 * itself: a test completes tasks, sends messages and moves the clock, and only {@link #waitUntil} runs jobs.
 */
class DiagramEngine implements BeforeEachCallback, AfterEachCallback {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static final ScriptedSteps STEPS = new ScriptedSteps();
    private static final FlowCoverage COVERAGE = new FlowCoverage();
    private static final ProcessEngine ENGINE = build();

    private final RuntimeService runtime = ENGINE.getRuntimeService();
    private final TaskService tasks = ENGINE.getTaskService();
    private final ManagementService management = ENGINE.getManagementService();
    private final HistoryService history = ENGINE.getHistoryService();

    private static ProcessEngine build() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("diagrams");
        configuration.setJdbcUrl("jdbc:h2:mem:diagrams");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setCmmnEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setExpressionManager(STEPS.expressionManager());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(COVERAGE)));
        ProcessEngine engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        diagrams().forEach(diagram -> deployment.addClasspathResource("processes/" + diagram));
        deployment.deploy();
        return engine;
    }

    /** Every diagram that an analyst drew. */
    private static List<String> diagrams() {
        try (Stream<Path> files = Files.list(Path.of("../bpmn"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".bpmn")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ClockUtil.setCurrentTime(Date.from(START));
        STEPS.forget();
        COVERAGE.running(context.getRequiredTestClass());
        context.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(FlowCoverage.class, key -> COVERAGE);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        runtime.createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "test over"));
        history.createHistoricProcessInstanceQuery().list()
                .forEach(process -> history.deleteHistoricProcessInstance(process.getId()));
        ClockUtil.reset();
    }

    ScriptedSteps steps() {
        return STEPS;
    }

    void start(String process, String businessKey, Map<String, Object> ids) {
        runtime.startProcessInstanceByKey(process, businessKey, ids);
    }

    /** Completes the one task of this kind on this case. */
    void complete(String businessKey, String task) {
        tasks.complete(tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(task).singleResult().getId());
    }

    /** Completes this person's task of this kind on this case. */
    void complete(String businessKey, String task, String person) {
        tasks.complete(tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(task)
                .taskAssignee(person).singleResult().getId());
    }

    /** This person's task of this kind on this case is another one's from now on. */
    void passOn(String businessKey, String task, String from, String to, Instant dueAt) {
        String id = tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(task).taskAssignee(from).singleResult().getId();
        tasks.setAssignee(id, to);
        tasks.setDueDate(id, Date.from(dueAt));
    }

    /** Fails when nobody waits for the message. */
    void send(String message, String businessKey) {
        runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlate();
    }

    /** How many cases took the message. */
    int sendToAll(String message, String idName, Object id) {
        return runtime.createMessageCorrelation(message).processInstanceVariableEquals(idName, id).correlateAllWithResult().size();
    }

    /** Moves the clock and runs whatever is due by then, job after job, in the order of their dates. */
    void waitUntil(Instant time) {
        ClockUtil.setCurrentTime(Date.from(time));
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            management.executeJob(due.get(0).getId());
            due = dueJobs();
        }
    }

    void wait(Duration time) {
        waitUntil(now().plus(time));
    }

    /** Moves the clock and runs nothing. */
    void letTimePass(Duration time) {
        ClockUtil.setCurrentTime(Date.from(now().plus(time)));
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Runs what is due now. */
    void runJobs() {
        waitUntil(now());
    }

    /** Runs the job that is due first, and not what comes of it. */
    void runOneJob() {
        management.executeJob(dueJobs().get(0).getId());
    }

    List<Job> dueJobs() {
        return management.createJobQuery().executable().withRetriesLeft().orderByJobDuedate().asc().list();
    }

    /** Where the tokens of this case stand; an activity is named once for each token. Empty once it has ended. */
    List<String> waitingAt(String businessKey) {
        return steps(businessKey).filter(step -> step.getEndTime() == null)
                .filter(step -> !step.getActivityType().equals("multiInstanceBody"))
                .map(HistoricActivityInstance::getActivityId).toList();
    }

    /** The end events this case has reached, first to last. */
    List<String> ends(String businessKey) {
        return steps(businessKey).map(HistoricActivityInstance::getActivityId).filter(id -> id.startsWith("End_")).toList();
    }

    private Stream<HistoricActivityInstance> steps(String businessKey) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(process -> history.createHistoricActivityInstanceQuery().processInstanceId(process.getId())
                        .orderPartiallyByOccurrence().asc().list().stream());
    }

    boolean hasEnded(String businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).count() == 0;
    }

    /** The one open task of this kind on this case. */
    Task task(String businessKey, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(task).initializeFormKeys().singleResult();
    }

    /** The people who have a task of this kind on this case. */
    List<String> peopleAsked(String businessKey, String task) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(task).list().stream()
                .map(Task::getAssignee).toList();
    }

    /** The role whose people may take this task. */
    String role(String businessKey, String task) {
        return tasks.getIdentityLinksForTask(task(businessKey, task).getId()).stream().map(link -> link.getGroupId()).findFirst().orElseThrow();
    }

    /** Runs one job as the job executor would: a failure is kept with the job. */
    int retriesLeftAfterFailing(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException failure) {
            return management.createJobQuery().jobId(job.getId()).singleResult().getRetries();
        }
        throw new AssertionError("The job did not fail");
    }

    /** Runs the job that waits at this step of this case, out of attempts though it is. */
    void tryAgain(String businessKey, String step) {
        String process = runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
        management.executeJob(management.createJobQuery().processInstanceId(process).activityId(step).noRetriesLeft().singleResult().getId());
    }
}
