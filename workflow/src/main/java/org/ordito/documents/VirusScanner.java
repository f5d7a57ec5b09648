package org.ordito.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ordito.platform.Settings;

/**
 * The virus scanner, where one is configured. It never keeps an upload waiting for long: one that is busy or was just found
 * unreachable is not asked, and {@link PendingScans} asks it later (decision 0011).
 */
@ApplicationScoped
public class VirusScanner {

    /** As it is told on the health page. */
    public enum Condition { NONE, REACHABLE, UNREACHABLE }

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration REST = Duration.ofSeconds(30);
    private static final int ENGINE_LENGTH = 120;
    private static final int AT_ONCE = 4;

    private final ClamdClient client;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private volatile Instant restsUntil = Instant.EPOCH;

    @Inject
    private Clock clock;

    /** The scanner that the settings name, if any. */
    public VirusScanner() {
        this.client = Settings.clamd().map(address -> new ClamdClient(address, PATIENCE)).orElse(null);
    }

    VirusScanner(ClamdClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    public boolean isConfigured() {
        return client != null;
    }

    /** What it says about a file now; {@link ScanState#NOT_SCANNED} when there is none, or it has no time or no answer. */
    ScanResult scan(Path file) {
        ScanResult said = ask(() -> Files.newInputStream(file));
        return said.state() == ScanState.CLEAN && isEnvelope(file) ? ask(() -> SignedEnvelope.innermost(file)) : said;
    }

    private static boolean isEnvelope(Path file) {
        try {
            return SignedEnvelope.isLike(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is to be scanned. */
    private interface Content {
        InputStream open() throws IOException;
    }

    private ScanResult ask(Content file) {
        if (client == null || clock.instant().isBefore(restsUntil) || !places.tryAcquire()) {
            return ScanResult.NONE;
        }
        try (InputStream content = file.open()) {
            ClamdClient.Answer answer = client.scan(content);
            String engine = answer.engine().substring(0, Math.min(ENGINE_LENGTH, answer.engine().length()));
            return new ScanResult(answer.finding() == null ? ScanState.CLEAN : ScanState.INFECTED, clock.instant(), engine);
        } catch (IOException e) {
            restsUntil = clock.instant().plus(REST);
            LOG.log(Level.WARNING, "The virus scanner gave no answer", e);
            return ScanResult.NONE;
        } finally {
            places.release();
        }
    }

    /** Asks whether it is there. */
    public Condition condition() {
        if (client == null) {
            return Condition.NONE;
        }
        return engine().isPresent() ? Condition.REACHABLE : Condition.UNREACHABLE;
    }

    private Optional<String> engine() {
        try {
            return Optional.of(client.engine());
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }
}
