package org.ordito.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldFilesTest {

    @TempDir
    private Path folder;

    @Test
    void onlyWhatIsOlderIsDeleted() throws IOException {
        Path fresh = Files.createFile(folder.resolve("part1.tmp"));
        Path old = Files.createFile(folder.resolve("part2.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofHours(25))));

        OldFiles.delete(folder, Duration.ofDays(1));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
