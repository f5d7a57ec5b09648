package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.voucher.VoucherPaymentDesk;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/voucher-invoice/<number>}: the invoice of a voucher's provider. */
@ApplicationScoped
public class VoucherDownloads implements DownloadSource {

    @Inject
    private VoucherPaymentDesk desk;

    @Override
    public String name() {
        return "voucher-invoice";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 1) {
            throw new NotFound(String.join("/", path));
        }
        return desk.invoice(who, path.get(0));
    }
}
