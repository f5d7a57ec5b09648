package org.ordito.trame.materials;

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

/** What courses consumed, as a table to take away. */
@ApplicationScoped
class ConsumptionTable {

    private static final List<String> COLUMNS = List.of("course", "code", "material", "unit", "quantity");
    private static final List<Integer> WIDTHS = List.of(36, 14, 40, 12, 12);

    @Inject
    private Clock clock;

    Download of(List<Consumption> lines, boolean asWorkbook, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = asWorkbook ? Table.workbook(bytes, WIDTHS) : Table.text(bytes)) {
            table.row(COLUMNS.stream().map(column -> (Object) Text.of(language, "materials.column." + column)).toList());
            for (Consumption line : lines) {
                table.row(List.of(line.courseTitle(), line.code(), line.material(), Text.of(language, "materials.unit." + line.unit()), line.quantity()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocumentStore.passing(bytes.toByteArray(), asWorkbook ? "consumi.xlsx" : "consumi.csv", asWorkbook ? FileType.XLSX.getMediaType() : "text/csv", clock.instant());
    }
}
