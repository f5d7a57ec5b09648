package org.ordito.engine;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Brings the engine's own tables to its version, as the owner of the schema, and adds the index that it lacks. */
@ApplicationScoped
public class EngineSchema {

    /** Completing a task looks for its subtasks by this column; without an index it reads every open task. */
    private static final String INDEX = "ORDITO_IDX_TASK_PARENT";

    @Resource(lookup = "jdbc/ordito-owner")
    private DataSource owner;

    /** Creates what is missing and upgrades what is older. Never drops anything. */
    public void migrate() {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("ordito-schema");
        configuration.setDataSource(owner);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setHistory(Engine.HISTORY);
        configuration.buildProcessEngine().close();
        addIndex();
    }

    private void addIndex() {
        try (Connection connection = owner.getConnection(); Statement statement = connection.createStatement()) {
            if (!hasIndex(statement)) {
                statement.execute("CREATE INDEX " + INDEX + " ON ACT_RU_TASK (PARENT_TASK_ID_)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The engine's tables could not be given their index", e);
        }
    }

    private static boolean hasIndex(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT 1 FROM information_schema.statistics"
                + " WHERE table_schema = DATABASE() AND index_name = '" + INDEX + "'")) {
            return rows.next();
        }
    }
}
