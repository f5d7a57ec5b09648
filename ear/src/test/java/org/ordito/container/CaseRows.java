package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What the database keeps of a case: state, decisions, money, tasks, jobs, work, trail and messages, to be compared with what it was before. */
@ApplicationScoped
public class CaseRows {

    private static final String OF_CASE = " JOIN idea_application a ON a.id = t.application_id WHERE a.number = ?";
    private static final String OF_PROCESS = " JOIN ACT_RU_EXECUTION i ON i.PROC_INST_ID_ = t.%s WHERE i.BUSINESS_KEY_ = ? ORDER BY 1";

    private static final List<String> QUERIES = List.of(
            "SELECT CONCAT_WS(' ', 'application', version, state, state_since) FROM idea_application WHERE number = ?",
            "SELECT CONCAT_WS(' ', 'check', t.version, t.decision) FROM idea_admissibility t" + OF_CASE,
            "SELECT CONCAT_WS(' ', 'funding', t.version, t.state, t.amount, t.decided_by) FROM funding_decision t" + OF_CASE,
            "SELECT CONCAT_WS(' ', 'budget', t.total, t.committed) FROM call_budget t JOIN idea_application a ON a.call_id = t.call_id WHERE a.number = ?",
            "SELECT CONCAT_WS(' ', 'execution', t.ID_, t.ACT_ID_, t.REV_) FROM ACT_RU_EXECUTION t" + OF_PROCESS.formatted("PROC_INST_ID_"),
            "SELECT CONCAT_WS(' ', 'task', t.ID_, t.TASK_DEF_KEY_, t.REV_) FROM ACT_RU_TASK t" + OF_PROCESS.formatted("PROC_INST_ID_"),
            "SELECT CONCAT_WS(' ', 'job', t.ID_) FROM ACT_RU_JOB t" + OF_PROCESS.formatted("PROCESS_INSTANCE_ID_"),
            "SELECT CONCAT_WS(' ', 'work', task_id, task_key, role, person) FROM work_item WHERE business_key = ? ORDER BY 1",
            "SELECT CONCAT_WS(' ', 'trail', id, action, detail) FROM audit_event WHERE subject = ? ORDER BY id",
            "SELECT CONCAT_WS(' ', 'message', id, subject) FROM outbox_message WHERE about = ? ORDER BY id");

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    /** All of it, in the transaction under way. */
    public List<String> of(String number) {
        return QUERIES.stream().flatMap(query -> rows.texts(query, number).stream()).toList();
    }

    /** All of it, once no job is under way that would add to it. */
    public List<String> atRest(String number) {
        scene.eventually("every job is done", () -> rows.number("SELECT COUNT(*) FROM ACT_RU_JOB WHERE DUEDATE_ IS NULL AND RETRIES_ > 0") == 0);
        return of(number);
    }
}
