package org.ordito.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How many applications a second are confirmed, through the form and through the API, beside how many processes a second the bare engine starts. */
final class Sends {

    private static final int THREADS = 16;
    private static final int PROVING = 4;
    private static final double STILL_GROWING = 1.03;
    private static final double AIM = 0.5;
    private static final double AIM_PER_SECOND = 100;

    private final Options options;
    private final Report report;
    private final Tables tables;
    private final Crowd crowd;
    private final BareEngine engine;
    private final Sent sent;

    Sends(Options options, Report report, Tables tables, Crowd crowd, BareEngine engine, Path home) {
        this.options = options;
        this.report = report;
        this.tables = tables;
        this.crowd = crowd;
        this.engine = engine;
        this.sent = new Sent(tables, crowd.call(), home);
    }

    /**
     * Sends until a round is hardly faster than the best before it. A portal has run for days when a deadline comes; one just started
     * spends a third of the processors on compiling itself.
     */
    void warmUp() throws Exception {
        engine.start(options.starts());
        machines(options.senders());
        sent.awaitReceipts();
        double best = 0;
        for (int round = 0; round < options.warmUps(); round++) {
            double perSecond = sendAll(options.senders()).perSecond();
            sent.awaitReceipts();
            report.tell("warming up: %s sends a second".formatted(Report.figure(perSecond)));
            if (perSecond < best * STILL_GROWING) {
                break;
            }
            best = Math.max(best, perSecond);
        }
    }

    void measure() throws Exception {
        List<Double> starts = new ArrayList<>();
        List<Double> sends = new ArrayList<>();
        List<Double> byMachine = new ArrayList<>();
        List<Double> waits = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            starts.add(engine.start(options.starts()).perSecond());
            Load.Result result = sendAll(options.senders());
            sends.add(result.perSecond());
            waits.add(result.millis(0.99));
            sent.awaitReceipts();
            byMachine.add(machines(options.senders()).perSecond());
            sent.awaitReceipts();
            pages.add(walkAll(crowd.gather(options.senders(), true), true).perSecond());
            sent.awaitReceipts();
        }
        starts.add(engine.start(options.starts()).perSecond());
        Load.Result whole = walkAll(crowd.gather(options.real(), false), false);
        double receipts = sent.awaitReceipts();
        report.atLeast("final sends (\"Conferma e invia\") a second through the form, %d at a time, beside process starts of the bare engine on %d threads"
                .formatted(THREADS, BareEngine.THREADS), Report.median(sends), Report.median(starts), "/s", AIM);
        report.atLeast("applications a second through the API, with four files each, %d at a time, beside the same".formatted(THREADS),
                Report.median(byMachine), Report.median(starts), "/s", AIM);
        report.atLeast("final sends through the form, beside what took a national site down", Report.median(sends), AIM_PER_SECOND, "/s", 1);
        report.row("99 of 100 final sends are confirmed within", Report.figure(Report.median(waits)) + " ms", "", "", "");
        report.row("draft, summary, send and receipt page, of people who have signed in", Report.figure(Report.median(pages)) + "/s", "", "", "");
        report.row("the same with signing in, whose password check is slow on purpose", Report.figure(whole.perSecond()) + "/s", "", "", "");
        report.row("receipts written and protocol numbers given meanwhile and afterwards", Report.figure(receipts) + "/s", "", "", "");
        SendStatements statements = new SendStatements(crowd, engine, tables);
        report.row("statements that one final send asks of the database", String.valueOf(statements.least()), "", "", "");
        sent.addAll(statements.senders());
        sent.awaitReceipts();
        report.note(sent.prove());
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

    private Load.Result machines(int size) throws Exception {
        List<Machine> machines = crowd.machines(size);
        Load.each(PROVING, machines.stream().<Load.Deed>map(machine -> machine::prove).toList());
        Load.Result result = Load.each(THREADS, machines.stream().<Load.Deed>map(machine -> machine::send).toList());
        for (Machine machine : machines) {
            machine.leave();
        }
        sent.addAll(machines);
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
}
