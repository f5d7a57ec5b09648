package org.ordito.ideazione.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ordito.platform.OldFiles;
import org.ordito.platform.Settings;

/** Where the tables that people take away lie until they are deleted. */
final class RegisterFiles {

    private RegisterFiles() {
    }

    /** The file of this work; its folder is made when it is not there. */
    static Path of(String job) {
        try {
            return Files.createDirectories(folder()).resolve(job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what nobody asked for again, whatever became of its work. */
    static void deleteOlderThan(Duration age) {
        try {
            OldFiles.delete(folder(), age);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        return Settings.home().resolve("exports");
    }

    static void delete(String job) {
        try {
            Files.deleteIfExists(of(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
