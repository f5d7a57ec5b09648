package org.ordito.ideazione.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ordito.platform.Settings;

/** Where the tables that people take away lie until they are deleted. */
final class RegisterFiles {

    private RegisterFiles() {
    }

    /** The file of this work; its folder is made when it is not there. */
    static Path of(String job) {
        try {
            return Files.createDirectories(Settings.home().resolve("exports")).resolve(job);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(String job) {
        try {
            Files.deleteIfExists(of(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
