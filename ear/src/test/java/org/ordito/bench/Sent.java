package org.ordito.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** All that was sent, by whom and under which number, and the proof that each is there once and whole. */
final class Sent {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Tables tables;
    private final long call;
    private final Path documents;
    private final Set<String> all = new HashSet<>();

    /** @param home of the portal, where its documents are */
    Sent(Tables tables, long call, Path home) {
        this.tables = tables;
        this.call = call;
        this.documents = home.resolve("documents");
    }

    void addAll(Collection<? extends Applicant> applicants) {
        for (Applicant applicant : applicants) {
            if (!all.add(applicant.number() + " " + applicant.username())) {
                throw new IllegalStateException(applicant.username() + " was given a number twice: " + applicant.number());
            }
        }
    }

    /** Waits until every receipt is written and every application is in the protocol. @return how many a second were, while this waited */
    double awaitReceipts() throws Exception {
        long began = System.nanoTime();
        long first = missingReceipts();
        for (long missing = first; missing > 0; missing = missingReceipts()) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException(missing + " receipts were not written");
            }
            Thread.sleep(200);
        }
        return first / ((System.nanoTime() - began) / 1e9);
    }

    private long missingReceipts() throws SQLException {
        return tables.number("SELECT COUNT(*) FROM idea_submission s JOIN idea_application a ON a.id = s.application_id"
                + " LEFT JOIN protocol_entry e ON e.case_number = a.number"
                + " WHERE a.call_id = ? AND (s.receipt_id IS NULL OR e.id IS NULL)", call);
    }

    /** Nothing lost, nothing twice: each person's application is there once, whole, under the number that its receipt gave. @return what was proved */
    String prove() throws Exception {
        String ofCall = " a.call_id = " + call;
        same("applications", tables.number("SELECT COUNT(*) FROM idea_application a WHERE" + ofCall));
        same("numbers", tables.texts("SELECT CONCAT(a.number, ' ', a.applicant) FROM idea_application a WHERE" + ofCall).stream()
                .filter(all::contains).count());
        same("records", tables.number("SELECT COUNT(*) FROM idea_application a JOIN idea_submission s ON s.application_id = a.id"
                + " JOIN stored_document d ON d.id = s.record_id AND d.sha256 = a.sha256 WHERE" + ofCall));
        same("audit entries", tables.number("SELECT COUNT(*) FROM idea_application a JOIN audit_event e ON e.subject = a.number"
                + " AND e.action = 'application.submitted' WHERE" + ofCall));
        same("processes", tables.number("SELECT COUNT(*) FROM idea_application a JOIN ACT_HI_PROCINST p ON p.BUSINESS_KEY_ = a.number WHERE" + ofCall));
        same("protocol numbers", tables.number("SELECT COUNT(*) FROM idea_application a JOIN protocol_entry e ON e.case_number = a.number WHERE" + ofCall));
        same("people who were told", tables.number("SELECT COUNT(DISTINCT a.id) FROM idea_application a JOIN outbox_message m ON m.about = a.number WHERE" + ofCall));
        for (String sha256 : tables.texts("SELECT d.sha256 FROM idea_application a JOIN idea_submission s ON s.application_id = a.id"
                + " JOIN stored_document d ON d.id IN (s.record_id, s.receipt_id) WHERE" + ofCall)) {
            if (Files.notExists(documents.resolve(sha256.substring(0, 2)).resolve(sha256))) {
                throw new IllegalStateException("A document is lost: " + sha256);
            }
        }
        long gaps = tables.number("SELECT SUM(n.last) - (SELECT COUNT(*) FROM idea_application WHERE number LIKE 'IDEA-%') FROM public_number n"
                + " WHERE n.series = 'IDEA'");
        if (gaps != 0) {
            throw new IllegalStateException("The numbers have gaps: " + gaps);
        }
        return "%,d applications were sent: each is there once, under the number of its receipt, with its record, receipt, protocol number, process, message and audit entry;"
                .formatted(all.size()) + " the numbers have no gaps, and no page showed anybody but its own sender.";
    }

    private void same(String what, long counted) {
        if (counted != all.size()) {
            throw new IllegalStateException(all.size() + " were sent, but there are " + counted + " " + what);
        }
    }
}
