package org.ordito.documents;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** Deletes what a portal that was killed left of files it was just taking in. */
@Singleton
public class IncomingSweep {

    private static final Duration AGE = Duration.ofDays(1);

    /** Once an hour. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        try {
            sweep(DocumentStore.incoming());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The age is told by the file system's clock: the portal's own may be moved. */
    static void sweep(Path incoming) throws IOException {
        Files.createDirectories(incoming);
        Path mark = Files.createTempFile(incoming, "sweep", null);
        try (Stream<Path> files = Files.list(incoming)) {
            Instant oldest = modified(mark).minus(AGE);
            for (Path file : files.toList()) {
                if (modified(file).isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } finally {
            Files.delete(mark);
        }
    }

    private static Instant modified(Path file) throws IOException {
        return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.MAX;
    }
}
