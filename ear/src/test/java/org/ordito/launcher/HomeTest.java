package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    Path directory;

    @Test
    void secondRunFromTheSameHomeIsRefused() throws IOException {
        try (Home first = Home.claim(directory)) {
            assertThat(first.root()).isEqualTo(directory);
            assertThatThrownBy(() -> Home.claim(directory))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageStartingWith("Ordito already runs from " + directory);
        }
    }

    @Test
    void homeIsFreeAgainOnceGivenUp() throws IOException {
        Home.claim(directory).close();

        try (Home next = Home.claim(directory)) {
            assertThat(next.root()).isEqualTo(directory);
            assertThatThrownBy(() -> Home.claim(directory)).as("it is claimed anew").isInstanceOf(LaunchFailure.class);
        }
    }

    @Test
    void fullDiskIsRefusedWithOneSentence() {
        assertThatThrownBy(() -> Home.requireSpace(directory, 10 << 20, 500 << 20))
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("The disk of " + directory + " has 10 MB left and Ordito needs 500 MB:"
                        + " free some space or choose another directory with ORDITO_HOME.");
    }

    @Test
    void homeThatCannotBeADirectoryIsRefusedWithOneSentence() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> Home.claim(file.resolve("home")))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageEndingWith("cannot be written to: choose another with ORDITO_HOME.");
    }

    @Test
    void homeInWhichTheServerCannotWorkIsRefusedWithOneSentence() {
        assertThatThrownBy(() -> Home.requirePlainLetters("/home/ada/Università/.ordito"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("The server cannot work in /home/ada/Università/.ordito, because of a letter with an accent")
                .hasMessageEndingWith("choose another directory with ORDITO_HOME.");
    }
}
