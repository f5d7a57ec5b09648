package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path directory;

    @Test
    void programIsUnpackedFromWhereItsLandmarkIs() throws IOException {
        Path zip = zip("README", "deep/inside/bin/program", "deep/inside/lib/part");

        Path program = Archive.unpack(zip, "bin/program", directory);

        assertThat(program).isEqualTo(directory.resolve("program-1.0"));
        assertThat(program.resolve("bin/program")).hasContent("deep/inside/bin/program").isExecutable();
        assertThat(program.resolve("lib/part")).exists();
        assertThat(program.resolve("README")).doesNotExist();
    }

    @Test
    void programThatIsThereIsLeftAlone() throws IOException {
        Path zip = zip("top/bin/program");
        Path changed = Archive.unpack(zip, "bin/program", directory).resolve("bin/program");
        Files.writeString(changed, "changed");

        Archive.unpack(zip, "bin/program", directory);

        assertThat(changed).hasContent("changed");
    }

    @Test
    void unpackingThatWasInterruptedStartsAgain() throws IOException {
        Path half = Files.createDirectories(directory.resolve("program-1.0.partial/bin"));
        Files.writeString(half.resolve("program"), "half");

        Path program = Archive.unpack(zip("top/bin/program"), "bin/program", directory);

        assertThat(program.resolve("bin/program")).hasContent("top/bin/program");
        assertThat(half).doesNotExist();
    }

    @Test
    void entryThatLeavesTheDirectoryIsRefused() throws IOException {
        Path zip = zip("top/bin/program", "top/../../outside");

        assertThatThrownBy(() -> Archive.unpack(zip, "bin/program", directory))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves its directory");
    }

    private Path zip(String... names) throws IOException {
        Path file = directory.resolve("program-1.0.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
        return file;
    }
}
