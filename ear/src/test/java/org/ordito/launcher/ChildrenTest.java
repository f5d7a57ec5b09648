package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final int MINUTES = 10;

    @TempDir
    Path directory;

    private Home home;
    private Children children;

    @BeforeEach
    void claimHome() {
        home = Home.claim(directory);
        children = new Children(home);
    }

    @AfterEach
    void giveUpHome() throws IOException {
        children.close();
        home.close();
    }

    @Test
    void closingEndsEveryProgramAndForgetsIt() throws IOException {
        ChildProcess first = children.start("first", sleep(), directory);
        ChildProcess second = children.start("second", sleep(), directory);

        children.close();

        assertThat(first.isAlive()).isFalse();
        assertThat(second.isAlive()).isFalse();
        assertThat(home.run()).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void programThatUnderstoodItsFarewellGetsNoSignal() throws IOException {
        Path signal = directory.resolve("go");
        Path goodbye = directory.resolve("goodbye");
        String script = "while [ ! -e " + signal + " ]; do sleep 0.05; done; echo bye > " + goodbye;
        children.start("polite", List.of("/bin/sh", "-c", script), directory, () -> signal.toFile().mkdir());

        children.close();

        assertThat(goodbye).hasContent("bye");
    }

    @Test
    void nothingStartsOnceTheEndWasAskedFor() {
        children.close();

        assertThatThrownBy(() -> children.start("late", sleep(), directory))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("Ordito was stopped while it was starting.");
    }

    @Test
    void programThatFailsIsToldWithItsLog() {
        assertThatThrownBy(() -> children.run("task", List.of("/bin/sh", "-c", "exit 3"), directory))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("The task failed with code 3: see " + home.log("task-output") + ".");
    }

    @Test
    void programThatEndsByItselfIsNamed() throws IOException {
        children.start("steady", sleep(), directory);
        children.start("brief", List.of("/bin/sh", "-c", "exit 0"), directory);

        assertThat(children.firstExit().orTimeout(MINUTES, TimeUnit.MINUTES).join()).isEqualTo("brief");
    }

    @Test
    void programOfAKilledRunIsEnded() throws Exception {
        Process orphan = new ProcessBuilder("tail", "-f", Files.createFile(directory.resolve("file")).toString()).start();
        Files.writeString(home.run().resolve("server.pid"), String.valueOf(orphan.pid()));

        children.endOrphans();

        assertThat(orphan.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(home.run().resolve("server.pid")).doesNotExist();
    }

    @Test
    void strangerWhoGotTheProcessIdOfAKilledRunIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder(sleep()).start();
        try {
            Files.writeString(home.run().resolve("server.pid"), String.valueOf(stranger.pid()));

            children.endOrphans();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    private static List<String> sleep() {
        return List.of("sleep", "600");
    }
}
