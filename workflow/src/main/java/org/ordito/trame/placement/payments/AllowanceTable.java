package org.ordito.trame.placement.payments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.ordito.documents.Table;
import org.ordito.platform.Text;

/** A list of allowances as a table for spreadsheets, in which no cell is a formula. */
final class AllowanceTable {

    private static final List<String> COLUMNS = List.of("placement", "name", "host", "month", "planned", "done", "percent", "amount");
    private static final List<Integer> WIDTHS = List.of(18, 32, 36, 12, 14, 14, 10, 14);

    private AllowanceTable() {
    }

    static byte[] csv(List<AllowancePayment> payments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = Table.text(out)) {
            write(table, payments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] xlsx(List<AllowancePayment> payments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Table table = Table.workbook(out, WIDTHS)) {
            write(table, payments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Table table, List<AllowancePayment> payments) throws IOException {
        table.row(COLUMNS.stream().map(column -> (Object) Text.of(Text.ITALIAN, "placement.column." + column)).toList());
        for (AllowancePayment payment : payments) {
            table.row(List.of(payment.getPlacement(), payment.getName(), payment.getHost(), payment.getMonth().toString(), payment.getPlanned(), payment.getDone(),
                    payment.getPercent() + "%", payment.getAmount()));
        }
    }
}
