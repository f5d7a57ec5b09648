package org.ordito.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.ordito.launcher.Backstage;
import org.ordito.launcher.Ordito;
import org.ordito.launcher.Progress;
import org.ordito.launcher.Settings;
import org.ordito.launcher.TestHome;

/**
 * Measures the portal as it ships, with its database, on this machine and for this machine only: everything on the loopback
 * address, in a home of its own that is deleted at the end. {@link Options} says how much.
 */
public final class Bench {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final String WEB_XML = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <servlet><servlet-name>bytes</servlet-name><servlet-class>%s</servlet-class></servlet>
              <servlet-mapping><servlet-name>bytes</servlet-name><url-pattern>/bytes</url-pattern></servlet-mapping>
            </web-app>
            """.formatted(BytesServlet.class.getName());

    private final Options options = Options.fromSystem();
    private final Report report = new Report();

    private Bench() {
    }

    /** Runs everything; throws, and so fails the build, if anything was lost or went wrong, but not for a slow machine. */
    public static void main(String[] args) throws Exception {
        Bench bench = new Bench();
        bench.endInTime();
        long began = System.nanoTime();
        try (TestHome home = TestHome.named("bench")) {
            bench.run(home);
        }
        bench.report.note("It took %d minutes.".formatted(TimeUnit.NANOSECONDS.toMinutes(System.nanoTime() - began)));
        bench.report.write(Path.of(System.getProperty("bench.report", "target/bench/bench.md")));
    }

    /** Whatever hangs, nothing runs for longer: the portal is stopped and its home deleted as at any other end. */
    private void endInTime() {
        Thread end = new Thread(() -> {
            try {
                TimeUnit.MINUTES.sleep(options.minutes());
                System.err.println("Given up after " + options.minutes() + " minutes");
                System.exit(1);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }, "bench-end");
        end.setDaemon(true);
        end.start();
    }

    private void run(TestHome home) throws Exception {
        report.tell("starting the portal with its demonstration");
        Ordito ordito = home.start(path -> new Ordito(Settings.forTest(path, true), Progress.silent()));
        Thread stop = new Thread(() -> {
            ordito.close();
            home.close();
        }, "bench-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try (ordito) {
            ordito.start();
            Backstage backstage = new Backstage(ordito);
            try (Tables tables = new Tables(backstage.connect()); BareEngine engine = new BareEngine(backstage, tables)) {
                tables.trust();
                measure(ordito, backstage, tables, engine);
            }
        }
        Runtime.getRuntime().removeShutdownHook(stop);
    }

    private void measure(Ordito ordito, Backstage backstage, Tables tables, BareEngine engine) throws Exception {
        URI portal = ordito.url();
        report.note(machine());
        deployBytes(backstage, ordito.home());
        Crowd crowd = new Crowd(tables, portal);
        Calm calm = new Calm(tables, new Sent(tables, crowd.call(), ordito.home()));
        CaseLoad load = new CaseLoad(options, report, portal, crowd, calm);
        OpenCases cases = openCases(portal, tables, load);
        if (options.parts().contains(Part.SENDS)) {
            report.tell("sends through the form and the API, and starts of the bare engine");
            Sends sends = new Sends(options, report, tables, crowd, engine, ordito.home());
            sends.warmUp();
            sends.measure();
        }
        if (options.parts().contains(Part.COSTS)) {
            costs(cases, load);
        }
        if (options.parts().contains(Part.PAGES)) {
            pages(cases, portal, tables, calm);
        }
    }

    private void costs(OpenCases cases, CaseLoad load) throws Exception {
        cases(cases, options.few());
        load.warmUp(options.few());
        List<CaseLoad.Costs> few = new ArrayList<>(load.measure(options.few()));
        cases(cases, options.cases());
        List<CaseLoad.Costs> many = load.measure(options.cases());
        cases(cases, options.few());
        few.addAll(load.measure(options.few()));
        tell(CaseLoad.Costs.median(few), CaseLoad.Costs.median(many));
    }

    private void pages(OpenCases cases, URI portal, Tables tables, Calm calm) throws Exception {
        cases(cases, options.ideas());
        calm.await();
        PublicPages pages = new PublicPages(options, report, portal);
        pages.measure("page of a call", "/avvisi/ideazione-2026");
        pages.measure("list of %,d ideas".formatted(options.ideas()), "/idee");
        pages.measureUncached("list of %,d ideas, another page of it each time, none of them stored".formatted(options.ideas()),
                tables.texts("SELECT CONCAT('/idee?dopo=', number) FROM idea_application ORDER BY RAND() LIMIT 5000"));
    }

    /** The deadline of the demonstration's call passes, so that the ideas sent to it wait for their check; then these can be multiplied. */
    private OpenCases openCases(URI portal, Tables tables, CaseLoad load) throws Exception {
        report.tell("letting the demonstration's call close");
        String admin = Base64.getEncoder().encodeToString("admin:ordito".getBytes(StandardCharsets.UTF_8));
        try (Wire wire = new Wire(portal)) {
            wire.post("/demo/clock", "Authorization: Basic " + admin + "\r\nContent-Type: application/json\r\n", "{\"advance\":\"P41D\"}").expect(200);
        }
        List<String> waiting = waitingForTheirCheck(tables);
        load.signIn();
        for (String application : waiting) {
            load.fillIn(tables.text("SELECT number FROM idea_application WHERE id = ?", application));
        }
        return new OpenCases(tables, waiting);
    }

    /** Asked once: one that comes later is not filled in, and its copies could not be completed. */
    private static List<String> waitingForTheirCheck(Tables tables) throws Exception {
        long began = System.nanoTime();
        while (true) {
            List<String> waiting = tables.texts("SELECT a.id FROM idea_application a JOIN work_item w ON w.business_key = a.number"
                    + " AND w.task_key = 'Task_CheckAdmissibility' ORDER BY a.id");
            if (waiting.size() >= 2) {
                return waiting;
            }
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException("No application came to its check");
            }
            Thread.sleep(200);
        }
    }

    private void cases(OpenCases cases, int size) throws Exception {
        report.tell("%,d open cases".formatted(size));
        long began = System.nanoTime();
        if (cases.size() < size) {
            cases.growTo(size);
        } else {
            cases.shrinkTo(size);
        }
        report.tell("are there after %,d s".formatted(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)));
    }

    private void tell(CaseLoad.Costs few, CaseLoad.Costs many) {
        String loads = ", at %,d open cases beside %,d".formatted(options.cases(), options.few());
        report.atMost("a final send" + loads, many.send(), few.send(), " ms", 1.2);
        report.atMost("a page of the work list" + loads, many.workList(), few.workList(), " ms", 1.2);
        report.atMost("the completion of a task" + loads, many.completion(), few.completion(), " ms", 1.2);
    }

    private static void deployBytes(Backstage backstage, Path home) throws Exception {
        Path war = home.resolve("run/bench.war");
        ShrinkWrap.create(WebArchive.class, "bench.war").addClass(BytesServlet.class).setWebXML(new StringAsset(WEB_XML))
                .as(ZipExporter.class).exportTo(war.toFile());
        backstage.deploy(war, "/bench");
    }

    private String machine() {
        return "%s: %d processors (%s), %d GB of memory, Java %s, %s; load generator, portal and database share it. %d rounds of each side, alternating; medians."
                .formatted(LocalDate.now(), Runtime.getRuntime().availableProcessors(), first("/proc/cpuinfo", "model name").replaceFirst(".*:\\s*", ""),
                        Math.round(Double.parseDouble("0" + first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024 / 1024),
                        System.getProperty("java.version"), System.getProperty("os.name"), options.rounds());
    }

    private static String first(String file, String beginning) {
        try (BufferedReader lines = Files.newBufferedReader(Path.of(file))) {
            return lines.lines().filter(line -> line.startsWith(beginning)).findFirst().orElse("");
        } catch (IOException notThere) {
            return "";
        }
    }
}
