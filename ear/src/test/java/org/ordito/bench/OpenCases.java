package org.ordito.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Many applications that wait for their admissibility check: a few real ones, multiplied in our tables and in the engine's
 * alike, so that each copy can be opened and completed as if it had been sent. The copies are numbered from 1. They are not in
 * the protocol: the register of their day would be written as one document.
 */
final class OpenCases {

    private static final int TEMPLATES = 4;
    private static final int CHUNK = 10_000;

    /** The copies have ids of their own below those that the portal gives from now on. */
    private static final long FIRST_ID = 1_000_000;
    private static final long NEXT_ID = 5_000_000;

    private static final String ID = FIRST_ID + " + s.seq";
    private static final String NUMBER = "CONCAT('SEED-', LPAD(s.seq, 7, '0'))";
    private static final List<String> ENGINE_KEYS = List.of("ID_", "PROC_INST_ID_", "ROOT_PROC_INST_ID_", "PARENT_ID_", "EXECUTION_ID_",
            "TASK_ID_", "ACT_INST_ID_", "PARENT_ACT_INST_ID_", "VAR_SCOPE_");
    private static final List<String> ENGINE_TABLES = List.of("ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_VARIABLE", "ACT_RU_EVENT_SUBSCR",
            "ACT_HI_PROCINST", "ACT_HI_ACTINST", "ACT_HI_TASKINST", "ACT_HI_VARINST");

    /**
     * How a table's rows are multiplied.
     *
     * @param key     column by whose order the copies are numbered
     * @param numeric whether that is an id of ours; else the number of an application or, in the engine's tables, a key of a copy
     */
    private record Part(String table, String from, Map<String, String> changed, String key, boolean numeric) {

        boolean isEngines() {
            return table.startsWith("ACT_");
        }

        /** What is true of the copies beyond this one. */
        String beyond(int copy) {
            if (numeric) {
                return key + " > " + (FIRST_ID + copy) + " AND " + key + " < " + NEXT_ID;
            }
            String prefix = isEngines() ? "s%07d" : "SEED-%07d";
            return key + " >= '" + prefix.formatted(copy + 1) + "' AND " + key + " < '" + prefix.formatted(9_999_999) + "'";
        }
    }

    private final Tables tables;
    private final List<List<Part>> templates = new ArrayList<>();
    private int size;

    /** @param applications ids of real ones that wait for their check */
    OpenCases(Tables tables, List<String> applications) throws SQLException {
        this.tables = tables;
        for (String application : applications.subList(0, Math.min(TEMPLATES, applications.size()))) {
            templates.add(parts(Long.parseLong(application)));
        }
        giveIdsAbove();
    }

    int size() {
        return size;
    }

    static String number(int copy) {
        return "SEED-%07d".formatted(copy);
    }

    private List<Part> parts(long application) throws SQLException {
        String number = tables.text("SELECT number FROM idea_application WHERE id = ?", application);
        String process = tables.text("SELECT ID_ FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ = ?", number);
        List<Part> parts = new ArrayList<>();
        parts.addAll(people(application));
        parts.addAll(ours(application, number));
        for (String table : ENGINE_TABLES) {
            parts.add(engines(table, table + " t WHERE t.PROC_INST_ID_ = '" + process + "'"));
        }
        parts.add(engines("ACT_RU_IDENTITYLINK",
                "ACT_RU_IDENTITYLINK t WHERE t.TASK_ID_ IN (SELECT ID_ FROM ACT_RU_TASK WHERE PROC_INST_ID_ = '" + process + "')"));
        return parts;
    }

    private static List<Part> people(long application) {
        String applicant = "p.username = (SELECT applicant FROM idea_application WHERE id = " + application + ")";
        return List.of(
                new Part("person", "person t WHERE " + applicant.replace("p.", "t."), Map.of("id", ID, "username", NUMBER), "id", true),
                new Part("person_role", "person_role t JOIN person p ON p.id = t.person_id WHERE " + applicant, Map.of("person_id", ID), "person_id", true));
    }

    private static List<Part> ours(long application, String number) {
        String ofApplication = " t WHERE t.application_id = " + application;
        String ofSubmission = " t WHERE t.submission_id = (SELECT id FROM idea_submission WHERE application_id = " + application + ")";
        String ofCheck = " t WHERE t.check_id = (SELECT id FROM idea_admissibility WHERE application_id = " + application + ")";
        return List.of(
                new Part("idea_application", "idea_application t WHERE t.id = " + application,
                        Map.of("id", ID, "number", NUMBER, "applicant", NUMBER), "id", true),
                new Part("idea_application_state", "idea_application_state" + ofApplication, Map.of("application_id", ID), "application_id", true),
                new Part("idea_submission", "idea_submission" + ofApplication, Map.of("id", ID, "application_id", ID, "draft_id", "UUID()"), "id", true),
                new Part("idea_submission_declaration", "idea_submission_declaration" + ofSubmission, Map.of("submission_id", ID), "submission_id", true),
                new Part("idea_attachment", "idea_attachment" + ofApplication, Map.of("application_id", ID), "application_id", true),
                new Part("idea_admissibility", "idea_admissibility" + ofApplication, Map.of("id", ID, "application_id", ID), "id", true),
                new Part("idea_admissibility_item", "idea_admissibility_item" + ofCheck, Map.of("check_id", ID), "check_id", true),
                new Part("audit_event", "audit_event t WHERE t.subject = '" + number + "'", Map.of("subject", NUMBER, "username", NUMBER), "subject", false),
                new Part("outbox_message", "outbox_message t WHERE t.about = '" + number + "'",
                        Map.of("about", NUMBER, "username", NUMBER, "delivered_at", "t.written_at", "next_attempt_at", "NULL"), "about", false),
                new Part("work_item", "work_item t WHERE t.business_key = '" + number + "'",
                        Map.of("task_id", key("task_id"), "business_key", NUMBER), "business_key", false));
    }

    private Part engines(String table, String from) throws SQLException {
        Map<String, String> changed = new LinkedHashMap<>();
        for (String column : tables.texts("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?", table)) {
            if (ENGINE_KEYS.contains(column)) {
                changed.put(column, key(column));
            } else if (column.equals("BUSINESS_KEY_")) {
                changed.put(column, "IF(t.BUSINESS_KEY_ IS NULL, NULL, " + NUMBER + ")");
            } else if (table.endsWith("_VARIABLE") || table.endsWith("_VARINST")) {
                if (column.equals("LONG_") || column.equals("TEXT_")) {
                    changed.put(column, "IF(t.NAME_ = 'applicationId', " + ID + ", t." + column + ")");
                }
            }
        }
        return new Part(table, from, changed, "ID_", false);
    }

    private static String key(String column) {
        return "CONCAT('s', LPAD(s.seq, 7, '0'), '-', t." + column + ")";
    }

    /** Makes more of them, up to this many. */
    void growTo(int target) throws SQLException {
        while (size < target) {
            int end = Math.min(target, size + CHUNK);
            for (int i = 0; i < templates.size(); i++) {
                if (size + 1 + i <= end) {
                    String numbers = "seq_%d_to_%d_step_%d s JOIN ".formatted(size + 1 + i, end, templates.size());
                    for (Part part : templates.get(i)) {
                        tables.copy(part.table(), numbers + part.from(), part.changed());
                    }
                }
            }
            size = end;
        }
        tables.analyze(names());
    }

    /** Takes those beyond this many away again: what stays is set aside, so that nothing has to be deleted row by row. */
    void shrinkTo(int target) throws SQLException {
        for (Part part : templates.get(0)) {
            tables.change("CREATE TABLE bench_kept AS SELECT * FROM " + part.table() + " WHERE NOT (" + part.beyond(target) + ")");
            tables.change("TRUNCATE TABLE " + part.table());
            tables.fill(part.table(), "bench_kept");
            tables.change("DROP TABLE bench_kept");
        }
        size = Math.min(size, target);
        giveIdsAbove();
        tables.analyze(names());
    }

    private void giveIdsAbove() throws SQLException {
        for (String table : List.of("person", "idea_application", "idea_submission", "idea_admissibility")) {
            tables.change("ALTER TABLE " + table + " AUTO_INCREMENT = " + NEXT_ID);
        }
    }

    private List<String> names() {
        return templates.get(0).stream().map(Part::table).toList();
    }
}
