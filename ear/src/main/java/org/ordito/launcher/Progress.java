package org.ordito.launcher;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Tells the person at the console which step is being taken and how long it took. */
public final class Progress {

    private final PrintStream out;
    private final PrintStream err;
    private boolean lineOpen;

    private Progress(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Steps on the standard output, failures on the standard error. */
    public static Progress onConsole() {
        return new Progress(System.out, System.err);
    }

    /** Says nothing: for tests. */
    public static Progress silent() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new Progress(nowhere, nowhere);
    }

    /** Takes a step, printing its name before and its duration in seconds after. */
    <T> T step(String name, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        print(String.format(Locale.ROOT, "  %-10s", name));
        T result = work.call();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        line(String.format(Locale.ROOT, "%6.1f s", millis / 1000.0));
        return result;
    }

    synchronized void line(String text) {
        out.println(text);
        lineOpen = false;
    }

    synchronized void failure(String sentence) {
        endOpenLine();
        err.println(sentence);
    }

    /** Goes to a new line if a step was interrupted halfway through its own. */
    synchronized void endOpenLine() {
        if (lineOpen) {
            line("");
        }
    }

    private synchronized void print(String text) {
        out.print(text);
        out.flush();
        lineOpen = true;
    }
}
