package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestHomeTest {

    @TempDir
    private Path logs;

    @Test
    void endOfARunLeavesItsLogsAndNothingElse() {
        TestHome home = TestHome.within(logs, "run");
        Path path = home.start(TestHomeTest::filled);

        home.close();

        assertThat(path).doesNotExist();
        assertThat(logs.resolve("run/server.log")).hasContent("Started");
    }

    @Test
    void startThatFailsLeavesItsLogsAndNothingElse() {
        AtomicReference<Path> path = new AtomicReference<>();
        assertThatThrownBy(() -> TestHome.within(logs, "run").start(home -> {
            path.set(filled(home));
            throw new LaunchFailure("The port is taken.");
        })).isInstanceOf(LaunchFailure.class);

        assertThat(path.get()).doesNotExist();
        assertThat(logs.resolve("run/server.log")).exists();
    }

    @Test
    void logsOfTheRunBeforeMakeRoom() throws IOException {
        Files.createDirectories(logs.resolve("run"));
        Files.writeString(logs.resolve("run/old.log"), "Older");

        TestHome home = TestHome.within(logs, "run");
        home.start(TestHomeTest::filled);
        home.close();

        assertThat(logs.resolve("run")).isDirectoryContaining(file -> file.endsWith("server.log")).isDirectoryNotContaining("glob:**old.log");
    }

    private static Path filled(Path home) {
        try {
            Files.createDirectories(home.resolve("log"));
            Files.writeString(home.resolve("log/server.log"), "Started");
            Files.createDirectories(home.resolve("database/mysql"));
            Files.writeString(home.resolve("database/mysql/table"), "Rows");
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
