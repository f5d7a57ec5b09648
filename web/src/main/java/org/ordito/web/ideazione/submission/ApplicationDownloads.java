package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.submission.ReceiptDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/application/<number>/} with {@code receipt}, {@code record}, the place of an attachment, or {@code letter-} and the place of a letter, from 1. */
@ApplicationScoped
public class ApplicationDownloads implements DownloadSource {

    @Inject
    private ApplicationDesk applications;

    @Inject
    private ReceiptDesk receipts;

    @Override
    public String name() {
        return "application";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        String number = path.get(0);
        String item = path.size() == 2 ? path.get(1) : "";
        if (item.equals("receipt")) {
            return receipts.receiptPdf(who, number);
        }
        if (item.equals("record")) {
            return receipts.record(who, number);
        }
        if (item.matches("\\d{1,4}")) {
            return applications.attachment(who, number, Integer.parseInt(item));
        }
        if (item.matches("letter-\\d{1,4}")) {
            return applications.letter(who, number, Integer.parseInt(item.substring(7)));
        }
        throw new NotFound(String.join("/", path));
    }
}
