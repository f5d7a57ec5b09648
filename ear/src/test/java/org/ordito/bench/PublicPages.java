package org.ordito.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What anybody reads, beside a servlet that sends as many bytes from the same server. */
final class PublicPages {

    private static final int THREADS = 16;
    private static final int THREADS_AT_RATE = 64;
    private static final double AIM = 0.5;
    private static final double AIM_TAIL = 3;

    private final Options options;
    private final Report report;
    private final URI portal;

    PublicPages(Options options, Report report, URI portal) {
        this.options = options;
        this.report = report;
        this.portal = portal;
    }

    void measure(String what, String path) throws Exception {
        Wire.Answer page;
        try (Wire wire = new Wire(portal)) {
            page = wire.get(path).expect(200);
        }
        String bytes = "/bench/bytes?size=" + page.body().length;
        compare(what + ", " + page.body().length + " bytes", reading(path), reading(bytes));
        compare(what + ", unchanged (304)", readingAgain(path), readingAgain(bytes));
    }

    private void compare(String what, Load.Worker page, Load.Worker bytes) throws Exception {
        Load.flatOut(THREADS, options.seconds(), page);
        Load.flatOut(THREADS, options.seconds(), bytes);
        List<Double> ofPage = new ArrayList<>();
        List<Double> ofBytes = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            ofBytes.add(Load.flatOut(THREADS, options.seconds(), bytes).perSecond());
            ofPage.add(Load.flatOut(THREADS, options.seconds(), page).perSecond());
        }
        ofBytes.add(Load.flatOut(THREADS, options.seconds(), bytes).perSecond());
        double peak = Report.median(ofPage);
        report.atLeast(what, peak, Report.median(ofBytes), "/s", AIM);
        tail(what, page, bytes, peak / 2);
    }

    private void tail(String what, Load.Worker page, Load.Worker bytes, double rate) throws Exception {
        List<Double> ofPage = new ArrayList<>();
        List<Double> ofBytes = new ArrayList<>();
        for (int round = 0; round < options.rounds(); round++) {
            ofBytes.add(Load.atRate(THREADS_AT_RATE, rate, options.tail(), bytes).millis(0.99));
            ofPage.add(Load.atRate(THREADS_AT_RATE, rate, options.tail(), page).millis(0.99));
        }
        ofBytes.add(Load.atRate(THREADS_AT_RATE, rate, options.tail(), bytes).millis(0.99));
        report.atMost(what + ", 99 of 100 within, at " + Report.figure(rate) + "/s", Report.median(ofPage), Report.median(ofBytes), " ms", AIM_TAIL);
    }

    /** Another page of the list each time, none of them stored. */
    void measureUncached(String what, List<String> paths) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Load.Worker reading = () -> {
            Wire wire = new Wire(portal);
            return () -> wire.get(paths.get(next.getAndIncrement() % paths.size())).expect(200);
        };
        Load.flatOut(THREADS, options.seconds(), reading);
        Load.Result result = Load.flatOut(THREADS, options.seconds(), reading);
        report.row(what, Report.figure(result.perSecond()) + "/s", "", "", "");
    }

    private Load.Worker reading(String path) {
        return () -> {
            Wire wire = new Wire(portal);
            return () -> wire.get(path).expect(200);
        };
    }

    /** Asks whether what it has is still good; where it is not, it goes on with what it got instead. */
    private Load.Worker readingAgain(String path) {
        return () -> {
            Wire wire = new Wire(portal);
            String[] known = {"*"};
            return () -> {
                Wire.Answer answer = wire.get(path, "If-None-Match: " + known[0] + "\r\n");
                if (answer.status() != 304) {
                    known[0] = answer.expect(200).headers().get("etag");
                }
            };
        };
    }
}
