package org.ordito.bench;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.ordito.launcher.Backstage;

/**
 * The engine alone, in the measurement's own process: it starts the portal's diagram on the portal's database, with the same
 * pool size and history and nothing of ours around it. Its receipt jobs are suspended, so that the portal leaves them alone,
 * and what it started is deleted.
 */
final class BareEngine implements AutoCloseable {

    static final int THREADS = 4;

    private static final String PROCESS = "idea-application";
    private static final int POOL = 64;
    private static final List<String> LEFT = List.of("ACT_RU_JOB", "ACT_RU_EVENT_SUBSCR", "ACT_RU_VARIABLE", "ACT_RU_EXECUTION",
            "ACT_HI_VARINST", "ACT_HI_ACTINST", "ACT_HI_PROCINST");

    private final ProcessEngine engine;
    private final Tables tables;
    private final AtomicInteger keys = new AtomicInteger();

    BareEngine(Backstage backstage, Tables tables) {
        this.tables = tables;
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bench");
        configuration.setJdbcUrl(backstage.databaseUrl());
        configuration.setJdbcDriver("com.mysql.cj.jdbc.Driver");
        configuration.setJdbcUsername(backstage.databaseOwner());
        configuration.setJdbcPassword(backstage.databasePassword());
        configuration.setJdbcMaxActiveConnections(POOL);
        configuration.setJdbcMaxIdleConnections(POOL);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    /** Starts so many, and takes them away again. */
    Load.Result start(int count) throws Exception {
        suspendReceipts();
        try {
            Load.Deed start = () -> engine.getRuntimeService().startProcessInstanceByKey(PROCESS, "BENCH-" + keys.incrementAndGet(),
                    Map.of("applicationId", 1L, "callId", 1L));
            return Load.each(THREADS, Collections.nCopies(count, start));
        } finally {
            forget();
            resumeReceipts();
        }
    }

    /** The jobs that come into being from now on wait. */
    void suspendReceipts() {
        engine.getManagementService().suspendJobDefinitionByProcessDefinitionKey(PROCESS);
    }

    /** All of them go on. */
    void resumeReceipts() {
        engine.getManagementService().activateJobDefinitionByProcessDefinitionKey(PROCESS, true);
    }

    private void forget() throws SQLException {
        for (String table : LEFT) {
            String instance = table.equals("ACT_RU_JOB") ? "PROCESS_INSTANCE_ID_" : "PROC_INST_ID_";
            tables.change("DELETE t FROM " + table + " t JOIN (SELECT ID_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ LIKE 'BENCH-%') h ON t."
                    + instance + " = h.ID_");
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
