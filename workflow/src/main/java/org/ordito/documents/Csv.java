package org.ordito.documents;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as RFC 4180 text, safe to open in a spreadsheet. */
public final class Csv {

    /** What a file for spreadsheets begins with, so that they take it for UTF-8. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private Csv() {
    }

    /** One row with its line end. A cell that a spreadsheet would take for a formula is preceded by an apostrophe. */
    public static String row(List<String> cells) {
        return row(cells, ",");
    }

    /** The same with semicolons, as spreadsheets in Italian expect. */
    public static String rowForSpreadsheet(List<String> cells) {
        return row(cells, ";");
    }

    private static String row(List<String> cells, String separator) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(separator)) + "\r\n";
    }

    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = startsFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Spreadsheets look past blanks, and take full-width signs for the plain ones. */
    private static boolean startsFormula(String text) {
        String seen = text.replaceFirst("^[ \\u00a0\\u200b\\ufeff]+", "");
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                || !seen.isEmpty() && (FORMULA_STARTS + "\uff1d\uff0b\uff0d\uff20").indexOf(seen.charAt(0)) >= 0;
    }
}
