package org.ordito.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** One program we started: its output goes to a file, its process id to another, and it ends when we say so. */
final class ChildProcess {

    private static final long PATIENCE_SECONDS = 30;

    private final String name;
    private final Process process;
    private final Path pidFile;
    private final BooleanSupplier farewell;

    private ChildProcess(String name, Process process, Path pidFile, BooleanSupplier farewell) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.farewell = farewell;
    }

    /**
     * Starts a program.
     *
     * @param farewell asks the program to end in its own way and answers whether it was understood
     */
    static ChildProcess start(String name, List<String> command, Path directory, Path output, Path pidFile, BooleanSupplier farewell)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(deafToTerminal(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        Files.writeString(pidFile, String.valueOf(process.pid()));
        return new ChildProcess(name, process, pidFile, farewell);
    }

    /**
     * Ctrl-C and closing the terminal reach every process in it at once; ours end in our order instead, the database
     * last. A signal that is ignored when a program starts stays ignored.
     */
    private static List<String> deafToTerminal(List<String> command) {
        List<String> deaf = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        deaf.addAll(command);
        return deaf;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    CompletableFuture<String> onExit() {
        return process.onExit().thenApply(ended -> name);
    }

    /** Waits for the end and answers the exit code. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the program to end, and makes it if it does not; returns when it is gone. */
    void stop() {
        List<ProcessHandle> helpers = process.descendants().toList();
        if (!process.isAlive() || !farewell.getAsBoolean() || !ended(process.toHandle())) {
            end(process.toHandle());
        }
        helpers.forEach(ChildProcess::end);
        pidFile.toFile().delete();
    }

    /** Ends what a killed run left behind, if the process id in the file is still that of a program of this home. */
    static void endOrphan(Path pidFile, Path home) throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        if (pid.matches("\\d{1,18}")) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> process.info().commandLine().orElse("").contains(home.toString()))
                    .ifPresent(process -> {
                        List<ProcessHandle> helpers = process.descendants().toList();
                        end(process);
                        helpers.forEach(ChildProcess::end);
                    });
        }
        Files.delete(pidFile);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!ended(process)) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private static boolean ended(ProcessHandle process) {
        return process.onExit().completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join() != null;
    }
}
