package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.FileType;
import org.ordito.documents.Table;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;

/** The vouchers as a table to take away. What people wrote to get them is not in it. */
@ApplicationScoped
class VoucherTable {

    private static final List<String> COLUMNS = List.of("number", "name", "basis", "state", "since", "amount", "held", "training", "provider", "attended", "invoice");
    private static final List<Integer> WIDTHS = List.of(16, 30, 22, 20, 12, 12, 12, 35, 30, 10, 18);
    private static final int PIECE = 500;

    @Inject
    private Vouchers vouchers;

    @Inject
    private Clock clock;

    Download of(VoucherState state, boolean asWorkbook, Locale language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = asWorkbook ? Table.workbook(bytes, WIDTHS) : Table.text(bytes)) {
            table.row(COLUMNS.stream().map(column -> (Object) Text.of(language, "voucher.column." + column)).toList());
            write(table, state, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String ending = asWorkbook ? ".xlsx" : ".csv";
        return DocumentStore.passing(bytes.toByteArray(), "voucher" + ending, asWorkbook ? FileType.XLSX.getMediaType() : "text/csv", clock.instant());
    }

    private void write(Table table, VoucherState state, Locale language) throws IOException {
        String after = null;
        do {
            Slice<Voucher> piece = vouchers.all(state, after, PIECE);
            for (Voucher voucher : piece.items()) {
                table.row(cells(voucher, language));
            }
            after = piece.next();
        } while (after != null);
    }

    private static List<Object> cells(Voucher voucher, Locale language) {
        Stream<Object> offer = voucher.getTraining().getOffer() == null ? Stream.of(null, null, null)
                : Stream.of(voucher.getTraining().getOffer().getTitle(), voucher.getTraining().getProvider().getName(), voucher.getTraining().getPercent() + "%");
        Stream<Object> first = Stream.of(voucher.getNumber(), voucher.getAsker().getName(), Text.of(language, "voucher.basis." + voucher.getAsker().getBasis()),
                Text.of(language, "voucher.state." + voucher.getState()), RomeTime.dayOf(voucher.getStateSince()), voucher.getAmount(), voucher.getHeld());
        return Arrays.asList(Stream.of(first, offer, Stream.of((Object) voucher.getInvoice().getNumber())).flatMap(part -> part).toArray());
    }
}
