package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingSweepTest {

    @TempDir
    private Path incoming;

    @Test
    void onlyWhatIsOlderThanADayIsDeleted() throws IOException {
        Path fresh = Files.createFile(incoming.resolve("part1.tmp"));
        Path old = Files.createFile(incoming.resolve("part2.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofHours(25))));

        IncomingSweep.sweep(incoming);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(incoming.toFile().list()).hasSize(1);
    }
}
