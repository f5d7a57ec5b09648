package org.ordito.web.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.web.documents.DownloadSource;
import org.ordito.web.text.Language;

/** {@code /app/documents/vouchers/<state or ALL>/xlsx}, or {@code csv}. */
@ApplicationScoped
public class VoucherTableDownloads implements DownloadSource {

    @Inject
    private AssignmentDesk desk;

    @Inject
    private Language language;

    @Override
    public String name() {
        return "vouchers";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2 || !path.get(1).matches("xlsx|csv") || !path.get(0).equals("ALL") && VouchersPage.stateNamed(path.get(0)) == null) {
            throw new NotFound(String.join("/", path));
        }
        return desk.export(who, VouchersPage.stateNamed(path.get(0)), path.get(1).equals("xlsx"), language.getLocale());
    }
}
