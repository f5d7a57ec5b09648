package org.ordito.engine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that waits for a person, or for anybody with a role: the projection of one open user task. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    private static final Instant NO_HURRY = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    @Column(name = "task_id")
    private String taskId;

    @Column(name = "task_key")
    private String taskKey;

    @Column(name = "business_key")
    private String businessKey;

    @Column(name = "form_key")
    private String formKey;

    private String role;
    private String person;
    private String subject;

    @Column(name = "waiting_since")
    private Instant waitingSince;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sort_at")
    private Instant sortAt;

    protected WorkItem() {
    }

    WorkItem(String taskId, String taskKey, String businessKey, String formKey, String subject, Instant waitingSince) {
        this.taskId = taskId;
        this.taskKey = taskKey;
        this.businessKey = businessKey;
        this.formKey = formKey;
        this.subject = subject;
        this.waitingSince = waitingSince;
        this.sortAt = NO_HURRY;
    }

    /** Whom it waits for. Where it waited for one person alone and passes to another, it waits for that one from now on. */
    void waitFor(String newRole, String newPerson, Instant newDueAt, Instant now) {
        if (role == null && person != null && newPerson != null && !person.equals(newPerson)) {
            waitingSince = now;
        }
        role = newRole;
        person = newPerson;
        dueAt = newDueAt;
        sortAt = newDueAt == null ? NO_HURRY : newDueAt;
    }

    String taskId() {
        return taskId;
    }

    String sortKey() {
        return sortAt.toEpochMilli() + "~" + taskId;
    }

    /** The user task's id in its diagram; {@code work.task.<key>} is its title. */
    public String getTaskKey() {
        return taskKey;
    }

    /** Public number or slug of the case. */
    public String getBusinessKey() {
        return businessKey;
    }

    /** Address of the page that does this work, below {@code /app/} and without its ending. */
    public String getFormKey() {
        return formKey;
    }

    /** The role whose people may take it; null when it waits for one person alone. */
    public String getRole() {
        return role;
    }

    /** The account it waits for, or that has it in hand where others with the role may do it too; null when it is in nobody's hands. */
    public String getPerson() {
        return person;
    }

    /** What the case is about. */
    public String getSubject() {
        return subject;
    }

    public Instant getWaitingSince() {
        return waitingSince;
    }

    /** By when; null when there is no term. */
    public Instant getDueAt() {
        return dueAt;
    }
}
