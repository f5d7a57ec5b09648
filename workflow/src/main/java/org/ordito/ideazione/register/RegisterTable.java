package org.ordito.ideazione.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ordito.ideazione.RegisterLine;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;

/** A table of the register that is being written; what was written is complete once it is closed. */
abstract class RegisterTable implements Closeable {

    private static final List<String> COLUMNS =
            List.of("number", "title", "applicant", "call", "quarter", "field", "state", "since", "officer", "requested");

    private final Locale locale;

    RegisterTable(Locale locale) {
        this.locale = locale;
    }

    static RegisterTable of(JobKind kind, Path file, Locale locale) throws IOException {
        RegisterTable table = kind == JobKind.XLSX ? new XlsxTable(file, locale) : new CsvTable(file, locale);
        table.row(COLUMNS.stream().map(column -> (Object) Text.of(locale, "register.column." + column)).toList());
        return table;
    }

    void write(RegisterLine line) throws IOException {
        row(List.of(line.number(), line.title(), line.applicantName(), line.callTitle(),
                Text.of(locale, "application.quarter." + line.quarter()), Text.of(locale, "application.field." + line.field()),
                Text.of(locale, "application.state.staff." + line.state()), RomeTime.dayOf(line.since()),
                line.officer() == null ? "" : line.officer(), line.requestedGrant()));
    }

    /** @param cells texts, days ({@link java.time.LocalDate}) and amounts ({@link java.math.BigDecimal}) */
    abstract void row(List<Object> cells) throws IOException;
}
