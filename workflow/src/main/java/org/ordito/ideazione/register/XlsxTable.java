package org.ordito.ideazione.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ordito.documents.XlsxSheet;

/** The register as a workbook. */
final class XlsxTable extends RegisterTable {

    private static final int[] WIDTHS = {18, 45, 35, 25, 20, 20, 25, 12, 25, 16};

    private final Path file;
    private final XlsxSheet sheet = new XlsxSheet(WIDTHS);

    XlsxTable(Path file, Locale locale) {
        super(locale);
        this.file = file;
    }

    @Override
    void row(List<Object> cells) {
        sheet.row(cells);
    }

    @Override
    public void close() throws IOException {
        try (sheet; OutputStream out = Files.newOutputStream(file)) {
            sheet.write(out);
        }
    }
}
