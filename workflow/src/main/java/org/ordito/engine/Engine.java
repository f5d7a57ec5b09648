package org.ordito.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.ordito.platform.ClockMoved;
import org.ordito.platform.PeopleFirst;

/** The embedded process engine: shares the portal's transactions and connections, runs its jobs on managed threads. */
@ApplicationScoped
public class Engine {

    static final String HISTORY = ProcessEngineConfiguration.HISTORY_ACTIVITY;

    /** Longest wait before the engine looks for due jobs again, in milliseconds. */
    private static final int MAX_WAIT = 5_000;

    /** A start takes a dozen ids. More are fetched on a second connection, while whoever needs them may hold what all others wait for. */
    private static final int IDS_AT_ONCE = 5_000;

    @Resource(lookup = "jdbc/ordito")
    private DataSource dataSource;

    @Resource(lookup = "concurrent/ordito-jobs")
    private ManagedThreadFactory threads;

    @Inject
    private EntityManager entityManager;

    @Inject
    private PeopleFirst peopleFirst;

    @Inject
    private NamedBeans beans;

    @Inject
    private WorkListListener workListListener;

    @Inject
    private Diagrams diagrams;

    private ProcessEngine processEngine;
    private Map<String, String> definitions;
    private ManagedJobExecutor jobExecutor;

    /** Starts the engine and deploys the diagrams that have changed, with the cases under way; jobs, those that were given up too, wait for {@link #startJobs}. */
    public void start() {
        jobExecutor = new ManagedJobExecutor(threads, peopleFirst);
        jobExecutor.setMaxWait(MAX_WAIT);
        jobExecutor.setMaxBackoff(MAX_WAIT);
        JakartaTransactionProcessEngineConfiguration configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("ordito");
        TransactionManager transactions = transactionManager();
        configuration.setDataSource(new TransactionConnections(dataSource, entityManager, transactions));
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(HISTORY);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setIdBlockSize(IDS_AT_ONCE);
        configuration.setJobExecutor(jobExecutor);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans.asMap());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(workListListener.onEveryUserTask())));
        processEngine = configuration.buildProcessEngine();
        diagrams.deploy(processEngine.getRepositoryService());
        definitions = processEngine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toUnmodifiableMap(ProcessDefinition::getKey, ProcessDefinition::getId));
        new RunningInstances(processEngine).followTheirDiagrams();
        new GivenUpJobs(processEngine.getManagementService()).tryAgain();
    }

    /** Lets due jobs run. */
    public void startJobs() {
        jobExecutor.start();
    }

    public void stop() {
        if (processEngine != null) {
            processEngine.close();
            processEngine = null;
        }
    }

    /** Whether the engine is up and takes jobs. */
    public boolean isRunning() {
        return processEngine != null && jobExecutor.isActive();
    }

    /** The engine goes by the portal's clock. */
    void follow(@Observes ClockMoved moved) {
        ClockUtil.offset(moved.offset().toMillis());
    }

    RuntimeService runtime() {
        return processEngine.getRuntimeService();
    }

    /** The id of the diagram by which a process starts: the newest, as of this node's own start. The engine would ask the database each time. */
    String definition(String process) {
        return definitions.get(process);
    }

    TaskService tasks() {
        return processEngine.getTaskService();
    }

    RepositoryService repository() {
        return processEngine.getRepositoryService();
    }

    DecisionService decisions() {
        return processEngine.getDecisionService();
    }

    ManagementService management() {
        return processEngine.getManagementService();
    }

    /** Does something while the job executor runs no job. */
    void whileQuiet(Runnable deed) {
        jobExecutor.whileQuiet(deed);
    }

    private static TransactionManager transactionManager() {
        try {
            return InitialContext.doLookup("java:appserver/TransactionManager");
        } catch (NamingException e) {
            throw new IllegalStateException("The server gives no transaction manager", e);
        }
    }
}
