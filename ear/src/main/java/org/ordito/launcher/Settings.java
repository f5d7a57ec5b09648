package org.ordito.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a person may choose about a run: environment variables such as {@code ORDITO_PORT}, or system properties such as
 * {@code ordito.port}, which win. Reading a bad value throws {@link LaunchFailure} with one sentence that says what to
 * write instead.
 */
public final class Settings {

    private static final String PREFIX = "ordito.";

    /** Files the build hands to the launcher; the portal has no use for them. */
    private static final String ARTIFACT = "ordito.artifact.";

    private static final String DATABASE = "ordito.db.";

    private static final String ISSUER = "ordito.oidc.issuer";
    private static final String AUDIENCE = "ordito.oidc.audience";
    private static final int LONGEST_ISSUER = 200;

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** The settings of this process. */
    public static Settings fromEnvironment() {
        return of(System.getenv(), System.getProperties());
    }

    /**
     * The defaults, with a home of its own and any free port, whatever the environment says: for tests, whose build
     * tells where the parts are.
     */
    public static Settings forTest(Path home, boolean demo) {
        Settings build = of(Map.of(), System.getProperties());
        Map<String, String> values = new TreeMap<>(build.values);
        values.keySet().removeIf(name -> !name.startsWith(ARTIFACT) && !name.equals("ordito.programs"));
        return new Settings(values)
                .with("ordito.home", home.toString())
                .with("ordito.port", "0")
                .with("ordito.demo", String.valueOf(demo));
    }

    static Settings of(Map<String, String> environment, Properties properties) {
        Map<String, String> values = new TreeMap<>();
        environment.forEach((name, value) -> put(values, name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        properties.stringPropertyNames().forEach(name -> put(values, name, properties.getProperty(name)));
        return new Settings(values);
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (name.startsWith(PREFIX) && !value.isBlank()) {
            values.put(name, value.strip());
        }
    }

    /** The same settings but for one, named as a system property: {@code with("ordito.port", "0")}. */
    public Settings with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Settings(changed);
    }

    /** The port of the portal, 0 for any free one. */
    public int port() {
        return number("ordito.port", 8080, 0);
    }

    /** The address the portal listens on; everything else listens on the loopback address alone. */
    public InetAddress address() {
        String address = values.getOrDefault("ordito.address", "127.0.0.1");
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new LaunchFailure("ORDITO_ADDRESS must be an address of this machine, not \"" + address + "\".", e);
        }
    }

    /** The directory of all data, absolute. */
    public Path home() {
        return Path.of(value("ordito.home").or(() -> value(ARTIFACT + "home")).orElse(".ordito")).toAbsolutePath().normalize();
    }

    /** Where the programs of the server and the database are unpacked, if not in the home. */
    Optional<Path> programs() {
        return value("ordito.programs").map(directory -> Path.of(directory).toAbsolutePath().normalize());
    }

    /** Whether the portal starts with demo people and calls. */
    public boolean demo() {
        String demo = values.getOrDefault("ordito.demo", "true");
        return switch (demo.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new LaunchFailure("ORDITO_DEMO must be true or false, not \"" + demo + "\".");
        };
    }

    /** The database somebody else runs, or nothing for the embedded one. */
    Optional<DatabaseAccess> externalDatabase() {
        Optional<String> url = value("ordito.db.url");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:mysql://")) {
            throw new LaunchFailure("ORDITO_DB_URL must look like jdbc:mysql://host:3306/ordito, not \"" + url.get() + "\".");
        }
        DatabaseAccess.Account account = new DatabaseAccess.Account(
                required("ordito.db.user", "ORDITO_DB_USER is needed with ORDITO_DB_URL."),
                value("ordito.db.password").orElse(""));
        return Optional.of(DatabaseAccess.of(url.get(), account, account));
    }

    /** A file the build made or fetched: {@code ear}, {@code server}, {@code database} or {@code driver}. */
    Path artifact(String name) {
        Path file = Path.of(required(ARTIFACT + name, "Ordito is started by ./mvnw -Prun, which says where its parts are."));
        if (!Files.isRegularFile(file)) {
            throw new LaunchFailure("The file " + file + " is missing: run ./mvnw -Prun from the root of the project.");
        }
        return file;
    }

    /** Checks what the launcher itself does not use until late or not at all, so that a mistake is told at once. */
    void validate() {
        port();
        address();
        demo();
        externalDatabase();
        if (value("ordito.smtp.host").isPresent()) {
            number("ordito.smtp.port", 25, 1);
        }
        value("ordito.draft.days").ifPresent(Settings::requireDraftDays);
        value("ordito.mail.from").ifPresent(Settings::requireSender);
        value("ordito.clamd").ifPresent(Settings::requireScannerAddress);
        value(ISSUER).ifPresent(Settings::requireBrokerAddress);
        if (value(ISSUER).isPresent() != value(AUDIENCE).isPresent()) {
            throw new LaunchFailure("ORDITO_OIDC_ISSUER and ORDITO_OIDC_AUDIENCE go together: set both or none.");
        }
    }

    private static void requireDraftDays(String days) {
        if (!days.matches("[1-9]\\d{1,3}")) {
            throw new LaunchFailure("ORDITO_DRAFT_DAYS must be a number of days from 10 to 9999, not \"" + days + "\".");
        }
    }

    private static void requireSender(String sender) {
        if (!sender.matches("[^\\s<>@,;]+@[^\\s<>@,;]+|[^<>@,;]+ <[^\\s<>@,;]+@[^\\s<>@,;]+>")) {
            throw new LaunchFailure("ORDITO_MAIL_FROM must be an address, alone or after a name: Ordito <ordito@example.org>, not \"" + sender + "\".");
        }
    }

    private static void requireScannerAddress(String address) {
        if (!address.matches("/.+|[^:/\\s]+:[1-9]\\d{0,4}")) {
            throw new LaunchFailure("ORDITO_CLAMD must be host:port or the absolute path of a socket, not \"" + address + "\".");
        }
    }

    private static void requireBrokerAddress(String address) {
        if (!address.matches("https://[^/?#@\\s]+(/[^?#\\s]*)?|http://(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?(/[^?#\\s]*)?") || address.length() > LONGEST_ISSUER) {
            throw new LaunchFailure("ORDITO_OIDC_ISSUER must be the https:// address of the broker, " + LONGEST_ISSUER
                    + " characters at most and without a query, not \"" + address + "\".");
        }
    }

    /** What the portal reads as system properties, {@code ordito.*}; passwords of the database are not among them. */
    Map<String, String> forPortal(int actualPort) {
        Map<String, String> portal = new TreeMap<>(values);
        portal.keySet().removeIf(name -> name.startsWith(ARTIFACT) || name.startsWith(DATABASE));
        portal.put("ordito.home", home().toString());
        portal.put("ordito.demo", String.valueOf(demo()));
        portal.put("ordito.port", String.valueOf(actualPort));
        return portal;
    }

    private int number(String name, int otherwise, int least) {
        String text = values.getOrDefault(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number that is out of range
        }
        throw new LaunchFailure(variable(name) + " must be a port number from 1 to 65535, not \"" + text + "\".");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private String required(String name, String otherwise) {
        return value(name).orElseThrow(() -> new LaunchFailure(otherwise));
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
