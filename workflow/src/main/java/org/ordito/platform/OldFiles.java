package org.ordito.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** What lies in a folder for longer than it should. */
public final class OldFiles {

    private OldFiles() {
    }

    /** Deletes the files of a folder that were last written longer ago. The age is told by the file system's clock: the portal's own may be moved. */
    public static void delete(Path folder, Duration age) throws IOException {
        Files.createDirectories(folder);
        Path mark = Files.createTempFile(folder, "sweep", null);
        try (Stream<Path> files = Files.list(folder)) {
            Instant oldest = modified(mark).minus(age);
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
