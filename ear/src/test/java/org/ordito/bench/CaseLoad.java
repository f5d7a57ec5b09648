package org.ordito.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a submission, a page of the work list and the completion of a task cost at one case load. */
final class CaseLoad {

    private static final String OFFICER = "funzionaria";

    private final Options options;
    private final URI portal;
    private final Crowd crowd;
    private final Wire officer;
    private int rounds;

    CaseLoad(Options options, URI portal, Crowd crowd) {
        this.options = options;
        this.portal = portal;
        this.crowd = crowd;
        this.officer = new Wire(portal);
    }

    /** Medians, in milliseconds. */
    record Costs(double send, double workList, double completion) {

        static Costs between(Costs one, Costs other) {
            return new Costs((one.send + other.send) / 2, (one.workList + other.workList) / 2, (one.completion + other.completion) / 2);
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

    /** One at a time, so that nothing waits for anything else. @param open how many cases are open, numbered from 1 */
    Costs measure(int open) throws Exception {
        return new Costs(sends(), workList(), completions(open));
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

    /** Of cases from all over, each of them once. */
    private double completions(int open) throws Exception {
        List<Double> millis = new ArrayList<>();
        int times = options.reads() / 4;
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
