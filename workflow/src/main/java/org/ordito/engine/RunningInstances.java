package org.ordito.engine;

import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;

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
        MigrationPlanBuilder way = engine.getRuntimeService().createMigrationPlan(older.getId(), newest.getId()).mapEqualActivities();
        intoOtherBoxes(older, newest).forEach(task -> way.mapActivities(task, task));
        MigrationPlan plan = way.build();
        int left = 0;
        for (String instance : instances) {
            left += migrate(plan, instance) ? 0 : 1;
        }
        int remained = left;
        LOG.info(() -> "%s: %d of %d cases follow version %d".formatted(newest.getKey(), instances.size() - remained, instances.size(), newest.getVersion()));
    }

    /** User tasks that lie in another subprocess than before: the engine itself maps only what has stayed where it was. */
    private List<String> intoOtherBoxes(ProcessDefinition older, ProcessDefinition newest) {
        Map<String, String> before = boxes(older);
        Map<String, String> after = boxes(newest);
        return before.keySet().stream().filter(task -> after.containsKey(task) && !after.get(task).equals(before.get(task))).toList();
    }

    /** The subprocess, or the process, in which each user task lies. */
    private Map<String, String> boxes(ProcessDefinition diagram) {
        return engine.getRepositoryService().getBpmnModelInstance(diagram.getId()).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toMap(UserTask::getId, task -> ((BaseElement) task.getParentElement()).getId()));
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
