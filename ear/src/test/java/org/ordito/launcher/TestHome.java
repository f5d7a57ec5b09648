package org.ordito.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The home of an Ordito that lives as long as a test run: deleted when it ends, however it ends; its logs are kept with the build. */
public final class TestHome implements AutoCloseable {

    private static final Path LOGS = Path.of(System.getProperty("ordito.test.logs", "target/test-logs"));

    private final Path path;
    private final Path kept;

    private TestHome(Path path, Path kept) {
        this.path = path;
        this.kept = kept;
    }

    /** @param name of the run: its logs are kept in a directory of that name */
    public static TestHome named(String name) {
        return within(LOGS, name);
    }

    static TestHome within(Path logs, String name) {
        try {
            return new TestHome(Files.createTempDirectory("ordito-" + name), logs.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts something in this home, which is deleted if it does not start. */
    public <T> T start(Starting<T> what) {
        boolean started = false;
        try {
            T running = what.in(path);
            started = true;
            return running;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /** What starts in a home. */
    @FunctionalInterface
    public interface Starting<T> {
        T in(Path home);
    }

    /** Keeps the logs in place of those of the run before, and deletes everything else. Whatever ran here has ended. */
    @Override
    public void close() {
        try {
            Home.delete(kept);
            Path logs = path.resolve("log");
            if (Files.exists(logs)) {
                Files.createDirectories(kept.getParent());
                Home.copy(logs, kept);
            }
            Home.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
