package org.ordito.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One program we started: its output goes to a log, its process id to a file, and it ends when we say so. */
final class ChildProcess {

    private static final long PATIENCE_SECONDS = 40;

    private final String name;
    private final Process process;
    private final Path pidFile;

    private ChildProcess(String name, Process process, Path pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    static ChildProcess start(String name, List<String> command, Path directory, Path log, Path pidFile) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(deafToCtrlC(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        Files.writeString(pidFile, String.valueOf(process.pid()));
        return new ChildProcess(name, process, pidFile);
    }

    /**
     * Ctrl-C reaches every process of the terminal at once; ours end in our order instead, the database last. A signal
     * that is ignored when a program starts stays ignored.
     */
    private static List<String> deafToCtrlC(List<String> command) {
        List<String> deaf = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"));
        deaf.addAll(command);
        return deaf;
    }

    boolean isAlive() {
        return process.isAlive();
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
        end(process.toHandle());
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
        CompletableFuture<ProcessHandle> ended = process.onExit();
        process.destroy();
        if (ended.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join() == null) {
            process.destroyForcibly();
            ended = process.onExit();
            ended.join();
        }
    }
}
