package org.ordito.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacks a program once from the archive it comes in. */
final class Archive {

    private Archive() {
    }

    /**
     * Unpacks the part of the archive around a landmark into a directory named after the archive, unless it is there.
     *
     * @param landmark path inside the program by which its root within the archive is found
     * @return the root of the program
     */
    static Path unpack(Path archive, String landmark, Path into) throws IOException {
        Path target = into.resolve(archive.getFileName().toString().replaceFirst("\\.(zip|jar)$", ""));
        if (Files.isDirectory(target)) {
            return target;
        }
        // a start that was interrupted leaves this behind, never a half program under the real name
        Path partial = into.resolve(target.getFileName() + ".partial");
        Home.delete(partial);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            String root = root(zip, landmark);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                    extract(zip, entry, partial, entry.getName().substring(root.length()));
                }
            }
        }
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static String root(ZipFile zip, String landmark) throws IOException {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith("/" + landmark))
                .findFirst()
                .map(name -> name.substring(0, name.length() - landmark.length()))
                .orElseThrow(() -> new IOException(zip.getName() + " has no " + landmark));
    }

    private static void extract(ZipFile zip, ZipEntry entry, Path directory, String name) throws IOException {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException(zip.getName() + " has an entry that leaves its directory: " + name);
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (name.startsWith("bin/") || name.startsWith("scripts/")) {
            file.toFile().setExecutable(true);
        }
    }
}
