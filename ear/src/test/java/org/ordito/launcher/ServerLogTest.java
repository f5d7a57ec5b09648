package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path directory;

    @Test
    void innermostCauseOfTheLastFailureIsFound() throws IOException {
        ServerLog log = new ServerLog(file("Caused by: something old\n"));

        write("failed\nCaused by: outer\n\tat somewhere\nCaused by: inner\n\tat elsewhere\n");

        assertThat(log.cause()).contains("inner");
    }

    @Test
    void failureOfAnEarlierRunIsNotMistakenForThisOne() throws IOException {
        assertThat(new ServerLog(file("Caused by: something old\n")).cause()).isEmpty();
    }

    @Test
    void logThatWasRotatedIsReadFromItsBeginning() throws IOException {
        ServerLog log = new ServerLog(file("a long log that is about to be rotated away\n"));

        file("Caused by: new\n");

        assertThat(log.cause()).contains("new");
    }

    @Test
    void logThatIsNotThereYetTellsNothing() throws IOException {
        ServerLog log = new ServerLog(directory.resolve("server.log"));

        assertThat(log.tells("[1]")).isFalse();

        file("message [1]");

        assertThat(log.tells("[1]")).isTrue();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("server.log"), content);
    }

    private void write(String content) throws IOException {
        Files.writeString(directory.resolve("server.log"), content, StandardOpenOption.APPEND);
    }
}
