package org.ordito.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random passwords of the embedded database, made once for a home and kept in a file that only its owner can read. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {
    }

    /** The accounts of the embedded database at this port. */
    static DatabaseAccess access(Home home, int port) throws IOException {
        Path file = home.root().resolve("database-passwords.properties");
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                passwords.load(in);
            }
        } else {
            passwords.setProperty("application", random());
            passwords.setProperty("owner", random());
            createPrivate(file);
            try (Writer out = Files.newBufferedWriter(file)) {
                passwords.store(out, "Users of the embedded database");
            }
        }
        return DatabaseAccess.of("jdbc:mysql://127.0.0.1:" + port + "/ordito?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                new DatabaseAccess.Account("ordito", passwords.getProperty("application")),
                new DatabaseAccess.Account("ordito_owner", passwords.getProperty("owner")));
    }

    static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** An empty file for its owner's eyes alone, where the file system knows such things. */
    static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, permissions("rw-------"));
    }

    /** An empty directory for its owner's eyes alone, where the file system knows such things. */
    static void createPrivateDirectory(Path directory) throws IOException {
        Files.createDirectories(directory, permissions("rwx------"));
    }

    private static FileAttribute<?>[] permissions(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
