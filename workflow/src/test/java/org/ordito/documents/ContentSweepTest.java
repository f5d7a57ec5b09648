package org.ordito.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentSweepTest {

    private static final String USED = "aa" + "1".repeat(62);
    private static final String UNUSED = "aa" + "2".repeat(62);

    @TempDir
    private Path root;

    private Path incoming;

    @BeforeEach
    void store() {
        incoming = root.resolve("incoming");
    }

    @Test
    void onlyWhatNoDocumentHasAndIsOlderThanADayIsDeleted() throws IOException {
        Path used = content(USED, Duration.ofDays(40));
        Path unused = content(UNUSED, Duration.ofHours(25));
        Path fresh = content("bb" + "3".repeat(62), Duration.ZERO);
        Path other = Files.createFile(root.resolve("aa").resolve("notes.txt"));

        ContentSweep.sweep(root, incoming, hashes -> Set.of(USED));

        assertThat(unused).doesNotExist();
        assertThat(used).exists();
        assertThat(fresh).as("its document may not be kept yet").exists();
        assertThat(other).exists();
        assertThat(incoming).isEmptyDirectory();
    }

    @Test
    void whatIsBroughtAgainWhileItIsAskedForStays() throws IOException {
        Path unused = content(UNUSED, Duration.ofDays(2));

        ContentSweep.sweep(root, incoming, hashes -> bringAgain(unused));

        assertThat(unused).exists();
        assertThat(incoming).isEmptyDirectory();
    }

    private Set<String> bringAgain(Path content) {
        try {
            Files.move(Files.createTempFile(incoming, "part", null), content, StandardCopyOption.ATOMIC_MOVE);
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path content(String hash, Duration age) throws IOException {
        Path content = root.resolve(hash.substring(0, 2)).resolve(hash);
        Files.createDirectories(content.getParent());
        Files.createFile(content);
        Instant now = Files.getLastModifiedTime(content).toInstant();
        Files.setLastModifiedTime(content, FileTime.from(now.minus(age)));
        return content;
    }
}
