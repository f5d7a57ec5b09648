package org.ordito.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that was looked into, scanned and accepted, but not kept yet. Whoever received it closes it, kept or not. */
public record ReceivedFile(Path part, String sha256, String filename, FileType type, long size, ScanResult scan) implements AutoCloseable {

    /** Deletes it, unless it was kept. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
