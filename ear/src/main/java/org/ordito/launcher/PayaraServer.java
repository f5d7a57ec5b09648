package org.ordito.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The application server: made ready from its own template at each start, run as our child. */
final class PayaraServer {

    private static final String DOMAIN = "ordito";
    private static final String PORTAL = "ordito";
    /** Number of the message that ends the server's own start; a command that comes sooner makes it give its services up. */
    private static final String STARTED = "[NCLS-CORE-00017]";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final Home home;
    private final Children children;
    private final Path program;
    private final int adminPort;
    private final String adminPassword = Passwords.random();
    private final ServerAdmin admin;
    private ChildProcess process;
    private volatile boolean deployed;

    PayaraServer(Home home, Children children, Path program) throws IOException {
        this.home = home;
        this.children = children;
        this.program = program;
        this.adminPort = Ports.free();
        this.admin = new ServerAdmin(adminPort, adminPassword);
    }

    /** Starts the server and waits until it takes commands and reaches the database. */
    void start(String address, int port, Path driver, DatabaseAccess database, Map<String, String> portal)
            throws IOException, InterruptedException {
        Path domain = prepare();
        Files.copy(driver, domain.resolve("lib").resolve(driver.getFileName()));
        ServerConfiguration.write(domain.resolve("config/domain.xml"), address, port, adminPort, database, portal);
        ServerLog log = new ServerLog(home.log("server"));
        process = children.start("server", command(domain), domain, this::stop);
        if (!Wait.until(PATIENCE, process, () -> log.tells(STARTED) && admin.succeeds("version", Map.of()))) {
            throw new LaunchFailure("The server did not start: see " + home.logs() + ".");
        }
        for (String pool : List.of("ordito", "ordito-owner")) {
            ServerAdmin.Answer ping = admin.command("ping-connection-pool", Map.of("DEFAULT", pool));
            if (!ping.success()) {
                throw new LaunchFailure("The server cannot use the database: see " + home.log("server") + ".");
            }
        }
    }

    /** Puts the portal on the running server and answers what the server says to it. */
    ServerAdmin.Answer deploy(Path ear) throws IOException, InterruptedException {
        ServerAdmin.Answer answer = admin.command("deploy", Map.of("DEFAULT", ear.toString(), "name", PORTAL));
        deployed = answer.success();
        return answer;
    }

    /** Ends in the server's own way: a signal, or the command to stop alone, would not let the portal finish its work. */
    private boolean stop() {
        if (deployed) {
            admin.succeeds("undeploy", Map.of("DEFAULT", PORTAL));
        }
        return admin.succeeds("stop-domain", Map.of());
    }

    int adminPort() {
        return adminPort;
    }

    String adminPassword() {
        return adminPassword;
    }

    ChildProcess process() {
        return process;
    }

    /** Nothing of an earlier run stays, so that the server is always configured as this code says. */
    private Path prepare() throws IOException {
        Path domain = home.server().resolve(DOMAIN);
        Home.delete(domain);
        Passwords.createPrivateDirectory(domain);
        Path template = program.resolve("glassfish/domains/domain1");
        for (String part : List.of("config", "lib")) {
            Home.copy(template.resolve(part), domain.resolve(part));
        }
        Files.createDirectories(domain.resolve("docroot"));
        Files.createDirectories(domain.resolve("tmp"));
        AdminPassword.write(domain.resolve("config/admin-keyfile"), adminPassword);
        logging(domain.resolve("config/logging.properties"));
        return domain;
    }

    private void logging(Path file) throws IOException {
        Properties logging = new Properties();
        logging.load(new StringReader(Files.readString(file)));
        String handler = "com.sun.enterprise.server.logging.GFFileHandler.";
        logging.setProperty(handler + "file", home.log("server").toString());
        logging.setProperty(handler + "rotationLimitInBytes", "10000000");
        logging.setProperty(handler + "maxHistoryFiles", "5");
        // everything is in the file already
        logging.setProperty("handlers", "");
        // otherwise each certificate authority that has expired is told in full at every start
        logging.setProperty("javax.enterprise.system.security.ssl.level", "SEVERE");
        StringWriter text = new StringWriter();
        logging.store(text, null);
        Files.writeString(file, text.toString());
    }

    /** The server's own word for how it wants to be run; we only run it ourselves, to be its parent. */
    private List<String> command(Path domain) throws IOException, InterruptedException {
        String name = "server-command";
        children.run(name, List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-jar",
                program.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "start-domain", "--dry-run", "--domaindir", domain.getParent().toString(), DOMAIN), domain);
        Path output = home.log(name + "-output");
        List<String> command = new ArrayList<>(Files.readAllLines(output));
        int first = command.indexOf(command.stream().filter(line -> line.endsWith("/bin/java")).findFirst().orElseThrow());
        command = new ArrayList<>(command.subList(first, command.size()));
        command.subList(command.indexOf(""), command.size()).clear();
        command.set(0, JAVA.toString());
        return command;
    }
}
