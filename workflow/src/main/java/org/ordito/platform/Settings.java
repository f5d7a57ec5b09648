package org.ordito.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What the launcher tells the portal at its start, as system properties of the server. */
public final class Settings {

    private Settings() {
    }

    /** Where documents, index and log are kept. */
    public static Path home() {
        return Path.of(System.getProperty("ordito.home", System.getProperty("java.io.tmpdir")));
    }

    /** Whether this is the demonstration, with its people, its mailbox and its movable clock. */
    public static boolean isDemo() {
        return Boolean.parseBoolean(System.getProperty("ordito.demo", "false"));
    }

    /** Where the portal listens. */
    public static int port() {
        return Integer.getInteger("ordito.port", 8080);
    }

    /** Host of the mail server; empty when none is configured. */
    public static String smtpHost() {
        return System.getProperty("ordito.smtp.host", "");
    }

    /** Port of the mail server. */
    public static int smtpPort() {
        return Integer.getInteger("ordito.smtp.port", 25);
    }

    /** Whom messages come from, as it stands in their From header. */
    public static String mailFrom() {
        return System.getProperty("ordito.mail.from", "ordito@" + mailDomain());
    }

    /** The portal's own host, unless that is but a number. */
    private static String mailDomain() {
        String host = URI.create(url()).getHost();
        return host == null || host.matches("[\\d.]+|\\[.*") ? "localhost" : host;
    }

    /** Address of the virus scanner, {@code host:port} or the path of a unix socket; empty when none is configured. */
    public static Optional<String> clamd() {
        return Optional.ofNullable(System.getProperty("ordito.clamd"));
    }

    /**
     * The identity broker whose tokens machines may send.
     *
     * @param issuer   its address, as it stands in its tokens
     * @param audience what its tokens must be meant for
     */
    public record Broker(String issuer, String audience) {
    }

    /** Empty when none is configured. */
    public static Optional<Broker> broker() {
        return Optional.ofNullable(System.getProperty("ordito.oidc.issuer"))
                .map(issuer -> new Broker(issuer, System.getProperty("ordito.oidc.audience", "")));
    }

    /** Where people find the portal, for links in messages: without a slash at its end. */
    public static String url() {
        return System.getProperty("ordito.url", "http://127.0.0.1:" + port()).replaceFirst("/+$", "");
    }

    /** Within how many days the office answers a question about a call. */
    public static int answerDays() {
        return Integer.getInteger("ordito.answer.days", 5);
    }

    /** For how many days after its call has closed a draft that was never sent is kept. */
    public static int draftDays() {
        return Integer.getInteger("ordito.draft.days", 60);
    }
}
