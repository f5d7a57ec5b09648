package org.ordito.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        Instant oldest = before(folder, age);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (isOlder(file, oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** So long ago, by the clock of the file system in which this folder lies; there is such a folder afterwards. */
    public static Instant before(Path folder, Duration age) throws IOException {
        Files.createDirectories(folder);
        Path mark = Files.createTempFile(folder, "sweep", null);
        try {
            return Files.getLastModifiedTime(mark).toInstant().minus(age);
        } finally {
            Files.delete(mark);
        }
    }

    /** Whether a file was last written before an instant; one that is gone was not. */
    public static boolean isOlder(Path file, Instant oldest) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(oldest);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
