package org.ordito.launcher;

/** Runs Ordito from the command line until Ctrl-C or SIGTERM. */
public final class Launcher {

    private Launcher() {
    }

    /** Starts everything; ends the process with code 1 and one sentence if that cannot be. */
    public static void main(String[] args) {
        Progress progress = Progress.onConsole();
        Ordito ordito = new Ordito(Settings.fromEnvironment(), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(ordito, progress), "ordito-stop"));
        try {
            ordito.start();
            progress.line("Ordito is ready: " + ordito.url());
            ordito.awaitEnd();
        } catch (LaunchFailure e) {
            if (!ordito.isClosing()) {
                progress.failure(e.getMessage());
            }
        }
        // waits for the hook, which may be the one that made us fail
        System.exit(1);
    }

    private static void stop(Ordito ordito, Progress progress) {
        progress.endOpenLine();
        boolean running = ordito.isRunning();
        if (running) {
            progress.line("Ordito is stopping.");
        }
        ordito.close();
        if (running) {
            progress.line("Ordito has stopped.");
        }
    }
}
