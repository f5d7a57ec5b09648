package org.ordito.documents;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table as text that spreadsheets in Italian open: semicolons, amounts with a comma, no cell a formula. */
final class CsvTable extends Table {

    private final Writer writer;

    CsvTable(OutputStream out) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(Csv.BYTE_ORDER_MARK);
    }

    @Override
    public void row(List<Object> cells) throws IOException {
        writer.write(Csv.rowForSpreadsheet(cells.stream().map(CsvTable::text).toList()));
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal amount ? amount.toPlainString().replace('.', ',') : Objects.toString(cell, "");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
