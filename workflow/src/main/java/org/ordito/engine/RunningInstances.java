package org.ordito.engine;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

/** Takes cases that are under way along when their diagram changes; one that cannot follow ends by the diagram it began with. */
final class RunningInstances {

    private static final Logger LOG = Logger.getLogger(RunningInstances.class.getName());

    private final ProcessEngine engine;

    RunningInstances(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Moves what runs by an older version of a diagram to its newest one. */
    void followTheirDiagrams() {
        for (ProcessDefinition newest : engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list()) {
            engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(newest.getKey()).list().stream()
                    .filter(older -> older.getVersion() < newest.getVersion())
                    .forEach(older -> follow(older, newest));
        }
    }

    private void follow(ProcessDefinition older, ProcessDefinition newest) {
        ProcessInstanceQuery running = engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(older.getId());
        List<String> instances = running.list().stream().map(instance -> instance.getId()).toList();
        if (instances.isEmpty()) {
            return;
        }
        MigrationPlan plan = engine.getRuntimeService().createMigrationPlan(older.getId(), newest.getId()).mapEqualActivities().build();
        int left = 0;
        for (String instance : instances) {
            left += migrate(plan, instance) ? 0 : 1;
        }
        int remained = left;
        LOG.info(() -> "%s: %d of %d cases follow version %d".formatted(newest.getKey(), instances.size() - remained, instances.size(), newest.getVersion()));
    }

    private boolean migrate(MigrationPlan plan, String instance) {
        try {
            engine.getRuntimeService().newMigration(plan).processInstanceIds(instance).execute();
            return true;
        } catch (ProcessEngineException e) {
            LOG.log(Level.WARNING, "A case stays with the diagram it began with", e);
            return false;
        }
    }
}
