package org.ordito.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The directory that holds all data of one Ordito, and the claim of this process on it. */
final class Home implements AutoCloseable {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long FIRST_START = 1500 * MEGABYTE;
    private static final long LATER_START = 500 * MEGABYTE;

    private final Path root;
    private final FileChannel lock;

    private Home(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes the directory if there is none and claims it.
     *
     * @throws LaunchFailure if another Ordito uses it, it cannot be written to, its disk is too full, or the server cannot work in it
     */
    static Home claim(Path root) {
        requirePlainLetters(root.toString());
        try {
            boolean first = Files.notExists(root.resolve("server"));
            for (String directory : List.of("log", "run", "server")) {
                Files.createDirectories(root.resolve(directory));
            }
            requireSpace(root, Files.getFileStore(root).getUsableSpace(), first ? FIRST_START : LATER_START);
            return new Home(root, lock(root));
        } catch (IOException e) {
            throw new LaunchFailure("The directory " + root + " cannot be written to: choose another with ORDITO_HOME.", e);
        }
    }

    /** Payara reads neither its schemas nor the place of its log from a path that has other letters. */
    static void requirePlainLetters(String root) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(root)) {
            throw new LaunchFailure("The server cannot work in " + root + ", because of a letter with an accent or from outside the Latin alphabet: "
                    + "choose another directory with ORDITO_HOME.");
        }
    }

    static void requireSpace(Path root, long usable, long needed) {
        if (usable < needed) {
            throw new LaunchFailure("The disk of " + root + " has " + usable / MEGABYTE + " MB left and Ordito needs "
                    + needed / MEGABYTE + " MB: free some space or choose another directory with ORDITO_HOME.");
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel = FileChannel.open(root.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very process: told below, like a lock of another one
        }
        if (lock == null) {
            channel.close();
            throw new LaunchFailure("Ordito already runs from " + root + ": stop it, or start another from a different ORDITO_HOME.");
        }
        return channel;
    }

    Path root() {
        return root;
    }

    /** The data of the embedded database. */
    Path database() {
        return root.resolve("database");
    }

    /** Programs, and the server's configuration, which is made anew at each start. */
    Path server() {
        return root.resolve("server");
    }

    Path logs() {
        return root.resolve("log");
    }

    Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** What lives as long as one run: process ids, the lock. */
    Path run() {
        return root.resolve("run");
    }

    /** What the portal has to say on the console of this run, such as the link for the first administrator. */
    Path notice() {
        return run().resolve("notice.txt");
    }

    /** Gives up the claim; the data stays. */
    @Override
    public void close() throws IOException {
        lock.close();
    }

    static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }
}
