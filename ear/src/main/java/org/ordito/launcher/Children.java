package org.ordito.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The programs of one run: ended last first, and none starts once the end was asked for. */
final class Children implements AutoCloseable {

    private final Home home;
    private final Deque<ChildProcess> running = new ConcurrentLinkedDeque<>();
    private volatile boolean ending;

    Children(Home home) {
        this.home = home;
    }

    /** Ends the programs of a run that was killed before it could. */
    void endOrphans() throws IOException {
        try (Stream<Path> files = Files.list(home.run())) {
            for (Path file : files.filter(file -> file.toString().endsWith(".pid")).sorted().toList()) {
                ChildProcess.endOrphan(file, home.root());
            }
        }
    }

    /** Starts a program that runs until the end and then is asked by signal to go. */
    ChildProcess start(String name, List<String> command, Path directory) throws IOException {
        return start(name, command, directory, () -> false);
    }

    /** Starts a program that runs until the end and then is told farewell first; see {@link ChildProcess#start}. */
    synchronized ChildProcess start(String name, List<String> command, Path directory, BooleanSupplier farewell) throws IOException {
        if (ending) {
            throw new LaunchFailure("Ordito was stopped while it was starting.");
        }
        ChildProcess child = ChildProcess.start(name, command, directory, home.log(name + "-output"),
                home.run().resolve(name + ".pid"), farewell);
        running.push(child);
        return child;
    }

    /** Runs a program that does one thing and ends; throws {@link LaunchFailure} if it fails. */
    void run(String name, List<String> command, Path directory) throws IOException, InterruptedException {
        ChildProcess child = start(name, command, directory);
        int code = child.waitFor();
        synchronized (this) {
            running.remove(child);
        }
        child.stop();
        if (code != 0) {
            throw new LaunchFailure("The " + name + " failed with code " + code + ": see " + home.log(name + "-output") + ".");
        }
    }

    /** Whether any program is alive; does not wait for one that is just being started. */
    boolean any() {
        return running.stream().anyMatch(ChildProcess::isAlive);
    }

    /** The programs that run, in the order in which they started. */
    List<ProcessHandle> handles() {
        List<ProcessHandle> handles = new ArrayList<>();
        running.descendingIterator().forEachRemaining(child -> handles.add(child.handle()));
        return handles;
    }

    /** Completes with the name of the first program that ends by itself. */
    synchronized CompletableFuture<Object> firstExit() {
        return CompletableFuture.anyOf(running.stream().map(ChildProcess::onExit).toArray(CompletableFuture[]::new));
    }

    @Override
    public void close() {
        ending = true;
        synchronized (this) {
            while (!running.isEmpty()) {
                running.pop().stop();
            }
        }
    }
}
