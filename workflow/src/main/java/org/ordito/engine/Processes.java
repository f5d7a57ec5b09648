package org.ordito.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** Tells running processes what has happened; always inside the transaction of the use case that made it happen. */
@ApplicationScoped
public class Processes {

    @Inject
    private Engine engine;

    @Inject
    private WorkList workList;

    @Inject
    private CaseLock lock;

    /** @param ids the ids that the process carries, and nothing else */
    public void start(String process, String businessKey, Map<String, Object> ids) {
        engine.runtime().startProcessInstanceById(engine.definition(process), businessKey, ids);
    }

    /**
     * Completes the work that waits on this case for this person.
     *
     * @throws RuleViolation {@code work.done} if nothing waits any more: done already, perhaps by a second click
     */
    public void complete(String businessKey, String taskKey, Actor who) {
        lock.take(businessKey);
        complete(workList.find(businessKey, taskKey, who));
    }

    /** Completes the work that waits on this case, whoever it waits for: who did it has shown another way that they may. */
    public void completeForAnybody(String businessKey, String taskKey) {
        lock.take(businessKey);
        complete(workList.openFor(businessKey).stream().filter(item -> item.getTaskKey().equals(taskKey)).findFirst());
    }

    private void complete(Optional<WorkItem> work) {
        WorkItem item = work.orElseThrow(() -> new RuleViolation("work.done"));
        try {
            engine.tasks().complete(item.taskId());
        } catch (OptimisticLockingException e) {
            throw new RuleViolation("work.done");
        }
    }

    /** Whether this task is open on this case, whoever it waits for. */
    public boolean isOpen(String businessKey, String taskKey) {
        return workList.openFor(businessKey).stream().anyMatch(item -> item.getTaskKey().equals(taskKey));
    }

    /** Work that waits on this case is to be done by another date from now on. */
    public void moveTerm(String businessKey, String taskKey, Instant dueAt) {
        workList.openFor(businessKey).stream().filter(item -> item.getTaskKey().equals(taskKey))
                .forEach(item -> engine.tasks().setDueDate(item.taskId(), Date.from(dueAt)));
    }

    /** What waits on this case for one person alone waits for another one from now on. @param from account; @param to account */
    public void handOver(String businessKey, String from, String to) {
        workList.openFor(businessKey).stream().filter(item -> item.getRole() == null && from.equals(item.getPerson()))
                .forEach(item -> engine.tasks().setAssignee(item.taskId(), to));
    }

    /**
     * This work, which waits on this case for one person alone, waits for another one from now on.
     *
     * @param from  account of the one; @param to account of the other
     * @param dueAt by when the other is to do it
     * @throws RuleViolation {@code work.done} if it no longer waits for the one
     */
    public void passOn(String businessKey, String taskKey, String from, String to, Instant dueAt) {
        lock.take(businessKey);
        WorkItem item = workList.openFor(businessKey).stream().filter(open -> open.getTaskKey().equals(taskKey) && from.equals(open.getPerson()))
                .findFirst().orElseThrow(() -> new RuleViolation("work.done"));
        engine.tasks().setAssignee(item.taskId(), to);
        engine.tasks().setDueDate(item.taskId(), Date.from(dueAt));
    }

    /** What waits on this case, and on all that hangs from it, for anybody with a role waits for this person from now on. @param account of the person */
    public void give(String businessKey, Role role, String account) {
        workList.openBelow(businessKey).stream().filter(item -> role.name().equals(item.getRole()))
                .forEach(item -> engine.tasks().setAssignee(item.taskId(), account));
    }

    /** Hands a message to the one process of this case that waits for it. */
    public void correlate(String message, String businessKey) {
        lock.take(businessKey);
        engine.runtime().createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlate();
    }

    /** Hands a message to the process of this case if it waits for it; a case that is past that point is left alone. @return whether it waited */
    public boolean correlateIfAwaited(String message, String businessKey) {
        lock.take(businessKey);
        return !engine.runtime().createMessageCorrelation(message).processInstanceBusinessKey(businessKey).correlateAllWithResult().isEmpty();
    }

    /** Hands a message to every process that carries this id and waits for it. */
    public void correlateAll(String message, String idName, Long id) {
        engine.runtime().createMessageCorrelation(message).processInstanceVariableEquals(idName, id).correlateAll();
    }
}
