package org.ordito.ideazione.register;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ordito.documents.Table;
import org.ordito.ideazione.RegisterLine;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** A table of the register that is being written; what was written is complete once it is closed. */
final class RegisterTable implements Closeable {

    private static final List<String> COLUMNS =
            List.of("number", "title", "applicant", "call", "quarter", "field", "state", "since", "officer", "requested");

    private static final List<Integer> WIDTHS = List.of(18, 45, 35, 25, 20, 20, 25, 12, 25, 16);

    private final Table table;
    private final Locale locale;

    private RegisterTable(Table table, Locale locale) {
        this.table = table;
        this.locale = locale;
    }

    static RegisterTable of(JobKind kind, Path file, Locale locale) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        RegisterTable table = new RegisterTable(kind == JobKind.XLSX ? Table.workbook(out, WIDTHS) : Table.text(out), locale);
        table.table.row(COLUMNS.stream().map(column -> (Object) Text.of(locale, "register.column." + column)).toList());
        return table;
    }

    void write(RegisterLine line) throws IOException {
        table.row(List.of(line.number(), line.title(), line.applicantName(), line.callTitle(),
                Text.of(locale, "application.quarter." + line.quarter()), Text.of(locale, "application.field." + line.field()),
                Text.of(locale, "application.state.staff." + line.state()), RomeTime.dayOf(line.since()),
                line.officer() == null ? "" : line.officer(), line.requestedGrant()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
