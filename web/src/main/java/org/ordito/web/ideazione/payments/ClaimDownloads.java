package org.ordito.web.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.ideazione.payments.PaymentDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/claim/<number>/} with the place of an expense, from 1, or 0 for the guarantee. */
@ApplicationScoped
public class ClaimDownloads implements DownloadSource {

    @Inject
    private PaymentDesk desk;

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2 || !path.get(1).matches("\\d{1,3}")) {
            throw new NotFound(String.join("/", path));
        }
        return desk.document(who, path.get(0), Integer.parseInt(path.get(1)));
    }
}
