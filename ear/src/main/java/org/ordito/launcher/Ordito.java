package org.ordito.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/**
 * One running Ordito: database, server and portal. Everything it starts ends with {@link #close()}, which may be called
 * from another thread at any moment, also during the start.
 *
 * <pre>{@code
 * try (Ordito ordito = Ordito.start(Settings.forTest(directory, true))) {
 *     ordito.url();
 * }
 * }</pre>
 */
public final class Ordito implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    private Home home;
    private volatile Children children;
    private volatile boolean closing;
    private PayaraServer server;
    private DatabaseAccess database;
    private URI url;

    /** Prepares a run; {@link #start()} begins it. */
    public Ordito(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Starts everything and answers when the portal is ready. */
    public static Ordito start(Settings settings) {
        Ordito ordito = new Ordito(settings, Progress.silent());
        try {
            ordito.start();
        } catch (RuntimeException e) {
            ordito.close();
            throw e;
        }
        return ordito;
    }

    /** Starts the database and the server but leaves the portal for the caller to deploy. */
    public static Ordito startWithoutPortal(Settings settings) {
        Ordito ordito = new Ordito(settings, Progress.silent());
        try {
            ordito.startServer();
        } catch (RuntimeException e) {
            ordito.close();
            throw e;
        }
        return ordito;
    }

    /**
     * Starts everything and returns when the portal is ready.
     *
     * @throws LaunchFailure with one sentence if something prevents it; the details are in the log
     */
    public void start() {
        startServer();
        attempt(() -> {
            Deployment deployment = new Deployment(server, home);
            Path ear = settings.artifact("ear");
            progress.step("deploy", () -> {
                deployment.deploy(ear);
                return null;
            });
            progress.step("ready", () -> {
                deployment.awaitHealth(url);
                return null;
            });
            Path notice = home.notice();
            if (Files.exists(notice)) {
                Files.readAllLines(notice).forEach(progress::line);
            }
        });
    }

    private void startServer() {
        settings.validate();
        synchronized (this) {
            home = Home.claim(settings.home());
            children = new Children(home);
        }
        if (closing) {
            close();
        }
        attempt(() -> {
            children.endOrphans();
            Files.deleteIfExists(home.notice());
            InetAddress address = settings.address();
            int port = Ports.claim(address, settings.port());
            url = URI.create("http://" + reachable(address) + ":" + port + "/");
            Programs programs = progress.step("unpack", () -> Programs.unpack(settings, home));
            database = progress.step("database", () -> startDatabase(programs));
            server = new PayaraServer(home, children, programs.server());
            progress.step("server", () -> {
                server.start(address.getHostAddress(), port, settings.artifact("driver"), database, settings.forPortal(port));
                return null;
            });
        });
    }

    private DatabaseAccess startDatabase(Programs programs) throws IOException, InterruptedException {
        if (programs.database().isPresent()) {
            return new EmbeddedDatabase(home, children, programs.database().get()).start();
        }
        DatabaseAccess external = settings.externalDatabase().orElseThrow();
        external.check();
        return external;
    }

    private static String reachable(InetAddress address) {
        if (address.isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
    }

    /** The address of the portal, with a slash at its end. */
    public URI url() {
        return url;
    }

    /** The port of the server's administration, on the loopback address. */
    public int adminPort() {
        return server.adminPort();
    }

    /** The password of the server's administrator, whose name is {@code admin}. */
    public String adminPassword() {
        return server.adminPassword();
    }

    /** The directory of the server's configuration and of the deployed portal. */
    public Path home() {
        return home.root();
    }

    /** Whether programs of this run are alive. */
    boolean isRunning() {
        Children started = children;
        return started != null && started.any();
    }

    DatabaseAccess database() {
        return database;
    }

    /** The programs of this run, the database first. */
    List<ProcessHandle> processes() {
        return children.handles();
    }

    /** Whether the end was asked for. */
    public boolean isClosing() {
        return closing;
    }

    /** Waits until a program that should go on has ended, and throws {@link LaunchFailure} to say which. */
    public void awaitEnd() {
        Object name = children.firstExit().join();
        throw new LaunchFailure("The " + name + " ended by itself: see " + home.logs() + ".");
    }

    /** Stops everything, the database last, and returns when no process is left; the data stays. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            if (children == null) {
                return;
            }
        }
        children.close();
        try {
            home.close();
        } catch (IOException e) {
            log(e);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (LaunchFailure e) {
            log(e);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Ordito was interrupted while it was starting.", e);
        } catch (Exception e) {
            log(e);
            throw new LaunchFailure("Ordito could not start (" + e.getMessage() + "): see " + home.log("launcher") + ".", e);
        }
    }

    private void log(Exception failure) {
        if (closing) {
            return;
        }
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(home.log("launcher"),
                StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            log.println(Instant.now());
            failure.printStackTrace(log);
        } catch (IOException e) {
            progress.failure("The details of the failure could not be written to " + home.log("launcher") + ".");
        }
    }
}
