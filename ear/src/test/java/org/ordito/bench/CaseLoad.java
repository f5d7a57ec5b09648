package org.ordito.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What a submission, a page of the work list and the completion of a task cost at one case load. */
final class CaseLoad {

    private static final String OFFICER = "funzionaria";
    private static final double STILL_GROWING = 1.03;

    private final Options options;
    private final Report report;
    private final Crowd crowd;
    private final Calm calm;
    private final Wire officer;
    private int rounds;

    CaseLoad(Options options, Report report, URI portal, Crowd crowd, Calm calm) {
        this.options = options;
        this.report = report;
        this.crowd = crowd;
        this.calm = calm;
        this.officer = new Wire(portal);
    }

    /** Medians, in milliseconds. */
    record Costs(double send, double workList, double completion) {

        static Costs median(List<Costs> rounds) {
            return new Costs(median(rounds, Costs::send), median(rounds, Costs::workList), median(rounds, Costs::completion));
        }

        private static double median(List<Costs> rounds, Function<Costs, Double> cost) {
            return Report.median(rounds.stream().map(cost).toList());
        }
    }

    void signIn() throws IOException {
        officer.post("/accedi/entra", "username=" + OFFICER + "&password=ordito").expect(302);
    }

    /** Writes all answers of a check, for a case that is to be copied. */
    void fillIn(String number) throws IOException {
        PageForm form = form(number);
        officer.post(form.address(), form.pressed("form:save")).expect(302);
    }

    /** Rounds until one is hardly faster than the best before it. */
    void warmUp(int open) throws Exception {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < options.warmUps(); round++) {
            double completion = round(open).completion();
            if (completion * STILL_GROWING > best) {
                break;
            }
            best = Math.min(best, completion);
        }
    }

    /** Rounds that count. @param open how many cases are open, numbered from 1 */
    List<Costs> measure(int open) throws Exception {
        calm.await();
        List<Costs> costs = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            costs.add(round(open));
        }
        return costs;
    }

    /** One at a time, so that nothing waits for anything else; and what a send leaves to be done is done before the next is timed. */
    private Costs round(int open) throws Exception {
        double send = sends();
        calm.awaitJobs();
        Costs costs = new Costs(send, workList(), completions(open));
        report.tell("%,d open cases: a send %s ms, the work list %s ms, a completion %s ms".formatted(open, Report.figure(costs.send()),
                Report.figure(costs.workList()), Report.figure(costs.completion())));
        return costs;
    }

    private double sends() throws Exception {
        List<Sender> senders = crowd.gather(options.reads(), true);
        for (Sender sender : senders) {
            sender.signIn();
            sender.open();
        }
        Load.Result result = Load.each(1, senders.stream().<Load.Deed>map(sender -> sender::send).toList());
        for (Sender sender : senders) {
            sender.leave();
        }
        return result.millis(0.5);
    }

    private double workList() throws Exception {
        Load.Deed read = () -> officer.get("/scrivania?lista=OFFICER").expect(200);
        return Load.each(1, Collections.nCopies(options.reads(), read)).millis(0.5);
    }

    /** Of cases from all over, each of them once: so few that the smallest load lasts for all rounds, with those that warm up. */
    private double completions(int open) throws Exception {
        List<Double> millis = new ArrayList<>();
        int times = options.reads() / 3;
        rounds++;
        for (int i = 0; i < times; i++) {
            PageForm form = form(OpenCases.number(rounds + i * (open / times)));
            String body = form.pressed("form:admit");
            millis.add(Load.each(1, List.of(() -> officer.post(form.address(), body).expect(302))).millis(0.5));
        }
        return Report.median(millis);
    }

    private PageForm form(String number) throws IOException {
        return PageForm.of(officer.get("/app/ideazione/admissibility.xhtml?number=" + number).expect(200).text(), "form");
    }
}
