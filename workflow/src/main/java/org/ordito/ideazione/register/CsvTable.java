package org.ordito.ideazione.register;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ordito.documents.Csv;

/** The register as text that spreadsheets in Italian open: semicolons, amounts with a comma, no cell a formula. */
final class CsvTable extends RegisterTable {

    private final Writer writer;

    CsvTable(Path file, Locale locale) throws IOException {
        super(locale);
        writer = Files.newBufferedWriter(file);
        writer.write(Csv.BYTE_ORDER_MARK);
    }

    @Override
    void row(List<Object> cells) throws IOException {
        writer.write(Csv.rowForSpreadsheet(cells.stream().map(CsvTable::text).toList()));
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal amount ? amount.toPlainString().replace('.', ',') : String.valueOf(cell);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
