package org.ordito.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** What the server is told: who listens where, databases, threads, limits; written before each start. */
final class ServerConfiguration {

    /**
     * Java 17 throws away three quarters of its compiled code every few minutes of load, though there is room, and compiles it again: that
     * took a third of the processors. The portal's code needs about 140 MB.
     */
    private static final String KEEP_CODE = "-XX:-UseCodeCacheFlushing";
    private static final String CODE_CACHE = "-XX:ReservedCodeCacheSize=400m";

    /** The collector that Java chooses marks what is alive beside the work: on two processors a third of the sends a second were lost to it. */
    private static final String COLLECTOR = "-XX:+UseParallelGC";

    /**
     * Half of the heap for what is new. A collection stops everything for some milliseconds however little it finds; with the third that Java
     * takes there was one every two seconds while public pages were read, and more than one reader in a hundred waited for it.
     */
    private static final String YOUNG = "-Xmn512m";

    /** The server puts what is uploaded here under its bare name: in the machine's own directory two servers would write into one another's files. */
    private static final String TEMPORARY = "-Djava.io.tmpdir=${com.sun.aas.instanceRoot}/tmp";

    private static final String SERVER = "/domain/servers/server[@name='server']";
    private static final String CONFIG = "/domain/configs/config[@name='server-config']";
    private static final String NETWORK = CONFIG + "/network-config";
    private static final String HTTP = NETWORK + "/protocols/protocol[@name='http-listener-1']/http";
    private static final String JVM = CONFIG + "/java-config";
    private static final String LOOPBACK = "127.0.0.1";
    private static final String COMPRESSED = "text/html,text/css,text/javascript,application/javascript,application/json,"
            + "application/problem+json,application/xml,text/xml,text/plain,text/csv,text/calendar,image/svg+xml";

    /** The server answers with a page of its own beyond this. The portal's own limit is far lower, and so is what it keeps of a request. */
    private static final int MAX_POST_BYTES = 1024 * 1024 * 1024;
    private static final int MAX_FORM_BYTES = 15 * 1024 * 1024;

    private static final int HTTP_THREADS = 48;

    /**
     * More than all threads hold at once: who has the number that all others wait for may need a second one, on which the engine
     * fetches ids. Without it, as many sends as there are connections would wait for each other until they fail.
     */
    private static final int CONNECTIONS = HTTP_THREADS + 16;

    private final DomainXml domain;

    private ServerConfiguration(DomainXml domain) {
        this.domain = domain;
    }

    /**
     * Changes the configuration the server comes with.
     *
     * @param address where the portal listens
     * @param portal what the portal reads as system properties
     */
    static void write(Path domainXml, String address, int httpPort, int adminPort, DatabaseAccess database, Map<String, String> portal)
            throws IOException {
        ServerConfiguration configuration = new ServerConfiguration(DomainXml.read(domainXml));
        configuration.listeners(address, httpPort, adminPort);
        configuration.http();
        configuration.quiet();
        configuration.jvm();
        configuration.pool("ordito", database.url(), database.application(), CONNECTIONS);
        configuration.pool("ordito-owner", database.url(), database.owner(), 4);
        configuration.threads();
        portal.forEach((name, value) -> configuration.domain.add(SERVER, "system-property", Map.of("name", name, "value", value)));
        configuration.domain.write();
    }

    private void listeners(String address, int httpPort, int adminPort) {
        domain.set(NETWORK + "/network-listeners/network-listener[@name='http-listener-1']",
                Map.of("address", address, "port", String.valueOf(httpPort)));
        domain.set(NETWORK + "/network-listeners/network-listener[@name='http-listener-2']",
                Map.of("address", LOOPBACK, "enabled", "false"));
        domain.set(NETWORK + "/network-listeners/network-listener[@name='admin-listener']",
                Map.of("address", LOOPBACK, "port", String.valueOf(adminPort)));
        domain.set(CONFIG + "/iiop-service/iiop-listener", Map.of("address", LOOPBACK, "enabled", "false"));
        domain.set(CONFIG + "/admin-service/jmx-connector", Map.of("address", LOOPBACK, "enabled", "false"));
        domain.set(CONFIG + "/hazelcast-config-specific-configuration", Map.of("enabled", "false"));
        Element jms = domain.add(CONFIG, "jms-service", Map.of("type", "DISABLED", "default-jms-host", "default_JMS_host"));
        jms.appendChild(jms.getOwnerDocument().createElement("jms-host"));
        domain.set(CONFIG + "/jms-service/jms-host",
                Map.of("name", "default_JMS_host", "host", LOOPBACK, "port", "7676", "lazy-init", "true"));
    }

    private void http() {
        domain.set(HTTP, Map.of(
                "xpowered-by", "false",
                "server-header", "false",
                // also how long a request may wait for a thread before the server hangs up on it
                "timeout-seconds", "120",
                "compression", "on",
                "compressable-mime-type", COMPRESSED,
                "max-post-size-bytes", String.valueOf(MAX_POST_BYTES),
                "max-form-post-size-bytes", String.valueOf(MAX_FORM_BYTES)));
        domain.set(CONFIG + "/http-service", Map.of("access-logging-enabled", "false"));
    }

    /** Nothing phones home, watches directories, opens shells or measures what nobody reads. */
    private void quiet() {
        domain.add(CONFIG, "phone-home-runtime-configuration", Map.of("enabled", "false"));
        domain.add(CONFIG + "/admin-service", "das-config",
                Map.of("autodeploy-enabled", "false", "dynamic-reload-enabled", "false"));
        domain.add(CONFIG, "monitoring-service", Map.of("monitoring-enabled", "false"));
        domain.remove(JVM + "/jvm-options[starts-with(., '-Dosgi.shell.') or starts-with(., '-Dgosh.')"
                + " or starts-with(., '-Dorg.glassfish.additionalOSGiBundlesToStart')]");
    }

    private void jvm() {
        domain.remove(JVM + "/jvm-options[starts-with(., '-Xmx') or starts-with(., '-XX:NewRatio')]");
        for (String option : List.of("-Xmx1g", "-XX:+ExitOnOutOfMemoryError", COLLECTOR, YOUNG, KEEP_CODE, CODE_CACHE, TEMPORARY,
                "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC")) {
            domain.add(JVM, "jvm-options", Map.of()).setTextContent(option);
        }
    }

    private void pool(String name, String url, DatabaseAccess.Account account, int size) {
        Element pool = domain.add("/domain/resources", "jdbc-connection-pool", Map.of(
                "name", name,
                "datasource-classname", "com.mysql.cj.jdbc.MysqlDataSource",
                "res-type", "javax.sql.DataSource",
                "transaction-isolation-level", "read-committed",
                "steady-pool-size", "2",
                "max-pool-size", String.valueOf(size),
                "is-connection-validation-required", "true",
                "connection-validation-method", "custom-validation",
                "validation-classname", "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
                "validate-atmost-once-period-in-seconds", "10"));
        Map.of("url", url, "user", account.user(), "password", account.password()).forEach((property, value) -> {
            Element element = pool.getOwnerDocument().createElement("property");
            element.setAttribute("name", property);
            element.setAttribute("value", value);
            pool.appendChild(element);
        });
        domain.add("/domain/resources", "jdbc-resource", Map.of("jndi-name", "jdbc/" + name, "pool-name", name));
        domain.add(SERVER, "resource-ref", Map.of("ref", "jdbc/" + name));
    }

    private void threads() {
        domain.set(CONFIG + "/thread-pools/thread-pool[@name='http-thread-pool']",
                Map.of("min-thread-pool-size", "8", "max-thread-pool-size", String.valueOf(HTTP_THREADS)));
        domain.set(CONFIG + "/transaction-service", Map.of("timeout-in-seconds", "60"));
        domain.add("/domain/resources", "managed-thread-factory", Map.of("jndi-name", "concurrent/ordito-jobs"));
        domain.add(SERVER, "resource-ref", Map.of("ref", "concurrent/ordito-jobs"));
    }
}
