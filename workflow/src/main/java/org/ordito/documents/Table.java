package org.ordito.documents;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A table to take away that is being written, as a workbook or as text; what was written is complete once it is closed. */
public abstract class Table implements Closeable {

    Table() {
    }

    /** A workbook, written row by row. @param widths of its columns, in characters */
    public static Table workbook(OutputStream out, List<Integer> widths) {
        return new XlsxTable(out, widths);
    }

    /** Text that spreadsheets in Italian open. */
    public static Table text(OutputStream out) throws IOException {
        return new CsvTable(out);
    }

    /** @param cells texts, days ({@link java.time.LocalDate}) and amounts ({@link java.math.BigDecimal}); null for an empty one */
    public abstract void row(List<Object> cells) throws IOException;
}
