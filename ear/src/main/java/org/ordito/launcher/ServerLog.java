package org.ordito.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The part of the server's log that is written from now on. */
final class ServerLog {

    private static final String CAUSE = "Caused by: ";
    private static final int LONGEST = 300;

    private final Path file;
    private final long start;

    ServerLog(Path file) throws IOException {
        this.file = file;
        this.start = Files.exists(file) ? Files.size(file) : 0;
    }

    /** Whether a message with this number was written. */
    boolean tells(String number) {
        return text().contains(number);
    }

    /** The innermost cause of the last failure that was written, shortened to one line. */
    Optional<String> cause() {
        return text().lines()
                .filter(line -> line.startsWith(CAUSE))
                .reduce((earlier, later) -> later)
                .map(line -> line.substring(CAUSE.length()))
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }

    private String text() {
        try {
            byte[] content = Files.readAllBytes(file);
            // a log that was rotated since is shorter, and all of it is new
            int from = start <= content.length ? (int) start : 0;
            return new String(content, from, content.length - from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
