package org.ordito.trame.placement.payments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.documents.Csv;
import org.ordito.documents.XlsxSheet;
import org.ordito.platform.Text;

/** A list of allowances as a table for spreadsheets, in which no cell is a formula. */
final class AllowanceTable {

    private static final List<String> COLUMNS = List.of("placement", "name", "host", "month", "planned", "done", "percent", "amount");
    private static final int[] WIDTHS = {18, 32, 36, 12, 14, 14, 10, 14};

    private AllowanceTable() {
    }

    static byte[] csv(List<AllowancePayment> payments) {
        return (Csv.BYTE_ORDER_MARK + rows(payments).map(row -> Csv.rowForSpreadsheet(row.stream().map(AllowanceTable::text).toList()))
                .collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : String.valueOf(cell);
    }

    static byte[] xlsx(List<AllowancePayment> payments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxSheet sheet = new XlsxSheet(WIDTHS)) {
            rows(payments).forEach(sheet::row);
            sheet.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Stream<List<Object>> rows(List<AllowancePayment> payments) {
        List<Object> head = COLUMNS.stream().map(column -> (Object) Text.of(Text.ITALIAN, "placement.column." + column)).toList();
        return Stream.concat(Stream.of(head), payments.stream().map(payment -> List.<Object>of(payment.getPlacement(), payment.getName(), payment.getHost(),
                payment.getMonth().toString(), payment.getPlanned(), payment.getDone(), payment.getPercent() + "%", payment.getAmount())));
    }
}
