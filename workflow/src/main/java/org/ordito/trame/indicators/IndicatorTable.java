package org.ordito.trame.indicators;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.Table;
import org.ordito.platform.Text;

/** The indicators as a table to take away, with exact numbers. */
@ApplicationScoped
class IndicatorTable {

    private static final List<String> COLUMNS = List.of("code", "name", "women", "men", "others", "total", "unknown");
    private static final List<Integer> WIDTHS = List.of(10, 70, 10, 10, 24, 10, 16);

    @Inject
    private Clock clock;

    Download of(List<IndicatorCount> counts, boolean asWorkbook, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = asWorkbook ? Table.workbook(bytes, WIDTHS) : Table.text(bytes)) {
            table.row(COLUMNS.stream().map(column -> (Object) Text.of(language, "indicators.column." + column)).toList());
            for (IndicatorCount count : counts) {
                table.row(List.of(count.indicator().name(), Text.of(language, "indicators.name." + count.indicator()), number(count.women()), number(count.men()),
                        number(count.others()), number(count.total()), number(count.unknown())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocumentStore.passing(bytes.toByteArray(), asWorkbook ? "indicatori.xlsx" : "indicatori.csv",
                asWorkbook ? FileType.XLSX.getMediaType() : "text/csv", clock.instant());
    }

    private static Object number(int people) {
        return String.valueOf(people);
    }
}
