package org.ordito.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** How many applications a second are confirmed through the form, beside how many processes a second the bare engine starts. */
final class Sends {

    private static final int THREADS = 16;
    private static final int SENDS_TO_COUNT = 20;
    private static final double AIM = 0.5;
    private static final double AIM_PER_SECOND = 100;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Options options;
    private final Report report;
    private final Tables tables;
    private final Crowd crowd;
    private final BareEngine engine;
    private final Path documents;
    private final List<Sender> sent = new ArrayList<>();

    Sends(Options options, Report report, Tables tables, Crowd crowd, BareEngine engine, Path home) {
        this.options = options;
        this.report = report;
        this.tables = tables;
        this.crowd = crowd;
        this.engine = engine;
        this.documents = home.resolve("documents");
    }

    void warmUp() throws Exception {
        engine.start(options.starts());
        sendAll(options.senders());
        awaitReceipts();
    }

    void measure() throws Exception {
        List<Double> starts = new ArrayList<>();
        List<Double> sends = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            starts.add(engine.start(options.starts()).perSecond());
            Load.Result result = sendAll(options.senders());
            sends.add(result.perSecond());
            waits.add(result.millis(0.99));
            awaitReceipts();
            pages.add(walkAll(crowd.gather(options.senders(), true), true).perSecond());
            awaitReceipts();
        }
        starts.add(engine.start(options.starts()).perSecond());
        Load.Result whole = walkAll(crowd.gather(options.real(), false), false);
        double receipts = awaitReceipts();
        report.atLeast("final sends (\"Conferma e invia\") a second through the form, %d at a time, beside process starts of the bare engine on %d threads"
                .formatted(THREADS, BareEngine.THREADS), Report.median(sends), Report.median(starts), "/s", AIM);
        report.atLeast("the same, beside what took a national site down", Report.median(sends), AIM_PER_SECOND, "/s", 1);
        report.row("99 of 100 final sends are confirmed within", Report.figure(Report.median(waits)) + " ms", "", "", "");
        report.row("draft, summary, send and receipt page, of people who have signed in", Report.figure(Report.median(pages)) + "/s", "", "", "");
        report.row("the same with signing in, whose password check is slow on purpose", Report.figure(whole.perSecond()) + "/s", "", "", "");
        report.row("receipts written and protocol numbers given meanwhile and afterwards", Report.figure(receipts) + "/s", "", "", "");
        report.row("statements that one final send asks of the database", String.valueOf(statements()), "", "", "");
        awaitReceipts();
        verify();
    }

    /** With nobody else there and no receipt being written. */
    private long statements() throws Exception {
        List<Sender> senders = crowd.gather(SENDS_TO_COUNT, true);
        for (Sender sender : senders) {
            sender.signIn();
            sender.open();
        }
        engine.suspendReceipts();
        long before = tables.questions();
        for (Sender sender : senders) {
            sender.send();
        }
        long asked = tables.questions() - before;
        engine.resumeReceipts();
        for (Sender sender : senders) {
            sender.leave();
        }
        sent.addAll(senders);
        return Math.round((double) asked / SENDS_TO_COUNT);
    }

    private Load.Result sendAll(int size) throws Exception {
        List<Sender> senders = crowd.gather(size, true);
        Load.each(THREADS, senders.stream().<Load.Deed>map(sender -> () -> {
            sender.signIn();
            sender.open();
        }).toList());
        Load.Result result = Load.each(THREADS, senders.stream().<Load.Deed>map(sender -> sender::send).toList());
        Load.each(THREADS, senders.stream().<Load.Deed>map(sender -> () -> {
            sender.readReceipt();
            sender.leave();
        }).toList());
        sent.addAll(senders);
        return result;
    }

    private Load.Result walkAll(List<Sender> senders, boolean signedIn) throws Exception {
        if (signedIn) {
            Load.each(THREADS, senders.stream().<Load.Deed>map(sender -> sender::signIn).toList());
        }
        Load.Result result = Load.each(THREADS, senders.stream().<Load.Deed>map(sender -> signedIn ? sender::pages : sender::wholePath).toList());
        if (signedIn) {
            Load.each(THREADS, senders.stream().<Load.Deed>map(sender -> sender::leave).toList());
        }
        sent.addAll(senders);
        return result;
    }

    /** Waits until every receipt is written and every application is in the protocol. @return how many a second were, while this waited */
    private double awaitReceipts() throws Exception {
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
                + " WHERE a.call_id = ? AND (s.receipt_id IS NULL OR e.id IS NULL)", crowd.call());
    }

    /** Nothing lost, nothing twice: each person's application is there once, whole, under the number that its receipt gave. */
    private void verify() throws Exception {
        String ofCall = " a.call_id = " + crowd.call();
        same("applications", tables.number("SELECT COUNT(*) FROM idea_application a WHERE" + ofCall));
        same("numbers", tables.texts("SELECT CONCAT(a.number, ' ', a.applicant) FROM idea_application a WHERE" + ofCall).stream()
                .filter(sent.stream().map(sender -> sender.number() + " " + sender.username()).collect(Collectors.toSet())::contains).count());
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
        report.note("%,d applications were sent: each is there once, under the number of its receipt, with its record, receipt, protocol number, process, message and audit entry;"
                .formatted(sent.size()) + " the numbers have no gaps, and no page showed anybody but its own sender.");
    }

    private void same(String what, long counted) {
        if (counted != sent.size()) {
            throw new IllegalStateException(sent.size() + " were sent, but there are " + counted + " " + what);
        }
    }
}
