package org.ordito.trame.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.Table;
import org.ordito.platform.Text;

/** The records of participants as a table to take away, in pieces as they are read. Its columns follow those of {@link Participations#records}. */
@ApplicationScoped
class RecordTable {

    /** Each with the kind of its answers, whose words are {@code followup.KIND.ANSWER}; an empty one is written as it stands. */
    private static final List<String[]> COLUMNS = List.of(column("number", ""), column("course", ""), column("name", ""), column("tax-code", ""), column("birth-date", ""),
            column("residence", ""), column("gender", "gender"), column("citizenship", "citizenship"), column("labour", "labour"), column("jobless-for", "jobless"),
            column("schooling", "schooling"), column("foreign-background", "answer"), column("minority", "answer"), column("disability", "answer"),
            column("homeless", "answer"), column("disadvantaged", "answer"), column("started", ""), column("ended", ""), column("left-early", "left"),
            column("exit-state", "state"), column("exit-activity", "activity"), column("exit-contract", "contract"), column("exit-improved", "answer"),
            column("exit-qualified", "answer"), column("six-state", "state"), column("six-activity", "activity"), column("six-contract", "contract"),
            column("six-improved", "answer"));
    private static final int WIDTH = 20;
    private static final int PIECE = 500;

    @Inject
    private Participations participations;

    @Inject
    private Clock clock;

    private static String[] column(String name, String kind) {
        return new String[] {name, kind};
    }

    Download of(Counted counted, boolean asWorkbook, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = asWorkbook ? Table.workbook(bytes, COLUMNS.stream().map(column -> WIDTH).toList()) : Table.text(bytes)) {
            table.row(COLUMNS.stream().map(column -> (Object) Text.of(language, "indicators.record." + column[0])).toList());
            write(table, counted, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocumentStore.passing(bytes.toByteArray(), asWorkbook ? "partecipanti.xlsx" : "partecipanti.csv",
                asWorkbook ? FileType.XLSX.getMediaType() : "text/csv", clock.instant());
    }

    private void write(Table table, Counted counted, Locale language) throws IOException {
        List<Object[]> piece = participations.records(counted, 0, PIECE);
        while (!piece.isEmpty()) {
            for (Object[] row : piece) {
                table.row(cells(row, language));
            }
            long last = ((Number) piece.get(piece.size() - 1)[0]).longValue();
            piece = piece.size() < PIECE ? List.of() : participations.records(counted, last, PIECE);
        }
    }

    private static List<Object> cells(Object[] row, Locale language) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            cells.add(cell(row[i + 1], COLUMNS.get(i)[1], language));
        }
        return cells;
    }

    private static Object cell(Object value, String kind, Locale language) {
        if (value == null) {
            return null;
        }
        if (!kind.isEmpty()) {
            return Text.of(language, "followup." + kind + "." + (value instanceof Boolean ? value : value instanceof Number number ? number.intValue() != 0 : value));
        }
        return value instanceof Date date ? date.toLocalDate() : value instanceof LocalDate ? value : String.valueOf(value);
    }
}
