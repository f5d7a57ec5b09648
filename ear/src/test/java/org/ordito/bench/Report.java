package org.ordito.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The one table of a run: told as it grows, printed at the end, and kept as Markdown. */
final class Report {

    private record Row(String what, String measured, String beside, String ratio, String aim) {

        String line() {
            return "| " + String.join(" | ", what, measured, beside, ratio, aim) + " |";
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** What is being done now. */
    void tell(String what) {
        System.out.println("  " + what);
    }

    void row(String what, String measured, String beside, String ratio, String aim) {
        rows.add(new Row(what, measured, beside, ratio, aim));
        tell(rows.get(rows.size() - 1).line());
    }

    /** A row whose ratio is to be at least this. */
    void atLeast(String what, double measured, double beside, String unit, double aim) {
        compare(what, measured, beside, unit, aim, "at least");
    }

    /** A row whose ratio is to be at most this. */
    void atMost(String what, double measured, double beside, String unit, double aim) {
        compare(what, measured, beside, unit, aim, "at most");
    }

    private void compare(String what, double measured, double beside, String unit, double aim, String direction) {
        double ratio = measured / beside;
        boolean reached = direction.equals("at least") ? ratio >= aim : ratio <= aim;
        row(what, figure(measured) + unit, figure(beside) + unit, "%.2f".formatted(ratio),
                "%s %s: %s".formatted(direction, figure(aim), reached ? "reached" : "not reached"));
    }

    void note(String note) {
        notes.add(note);
        tell(note);
    }

    static String figure(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.3g", value);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Prints the table and keeps it. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of("| what | portal | beside it | ratio | aim |", "| --- | --- | --- | --- | --- |"));
        rows.forEach(row -> lines.add(row.line()));
        lines.add("");
        notes.forEach(note -> lines.add("- " + note));
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        System.out.println();
        lines.forEach(System.out::println);
        System.out.println("\nKept in " + file);
    }
}
