package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.ordito.people.People;
import org.ordito.people.Role;

/** Keeps the work list in step with the engine's user tasks, in the engine's own transaction. */
@ApplicationScoped
public class WorkListListener {

    @Inject
    private WorkList workList;

    @Inject
    private Instance<Subjects> subjects;

    @Inject
    private People people;

    @Inject
    private Clock clock;

    /** Hangs this listener on every user task of every diagram. */
    AbstractBpmnParseListener onEveryUserTask() {
        return new AbstractBpmnParseListener() {
            @Override
            public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
                TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, WorkListListener.this::created);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, WorkListListener.this::changed);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, WorkListListener.this::changed);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, WorkListListener.this::gone);
                task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, WorkListListener.this::gone);
            }
        };
    }

    private void created(DelegateTask task) {
        String businessKey = task.getExecution().getProcessBusinessKey();
        WorkItem item = new WorkItem(task.getId(), task.getTaskDefinitionKey(), businessKey, formKey(task),
                titleOf(businessKey), clock.instant());
        project(task, item);
        workList.add(item);
    }

    private void changed(DelegateTask task) {
        workList.ofTask(task.getId()).ifPresent(item -> project(task, item));
    }

    private void gone(DelegateTask task) {
        workList.remove(task.getId());
    }

    private void project(DelegateTask task, WorkItem item) {
        String assignee = task.getAssignee();
        String role = assignee != null ? null : task.getCandidates().stream()
                .map(IdentityLink::getGroupId).filter(group -> group != null).findFirst().orElse(null);
        String person = role == null ? assignee : inCharge(item.getBusinessKey(), Role.valueOf(role));
        Date due = task.getDueDate();
        item.waitFor(role, person, due == null ? null : Instant.ofEpochMilli(due.getTime()), clock.instant());
    }

    private static String formKey(DelegateTask task) {
        return ((TaskEntity) task).getTaskDefinition().getFormKey().getExpressionText();
    }

    /** Whoever has the case in hand, as long as they have the role: what waits for somebody without it would stand in nobody's list. */
    private String inCharge(String businessKey, Role role) {
        return subjects.stream().flatMap(s -> s.inCharge(businessKey, role).stream()).findFirst()
                .filter(account -> people.find(account).filter(person -> person.getRoles().contains(role)).isPresent()).orElse(null);
    }

    private String titleOf(String businessKey) {
        return subjects.stream().flatMap(s -> s.titleOf(businessKey).stream()).findFirst().orElse(businessKey);
    }
}
