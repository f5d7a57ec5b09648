package org.ordito.web.ideazione.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.ideazione.arrivals.ArrivalDesk;
import org.ordito.ideazione.arrivals.LaterArrivalDesk;
import org.ordito.ideazione.arrivals.ReportFormat;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;
import org.ordito.web.text.Language;

/** {@code /app/documents/arrivals/}: {@code template/<slug>}, and {@code csv/<import>} or {@code xlsx/<import>} for a report; {@code withdrawal/<application>}, its scan. */
@ApplicationScoped
public class ArrivalDownloads implements DownloadSource {

    @Inject
    private ArrivalDesk desk;

    @Inject
    private LaterArrivalDesk later;

    @Inject
    private Language language;

    @Override
    public String name() {
        return "arrivals";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2) {
            throw new NotFound(String.join("/", path));
        }
        return switch (path.get(0)) {
            case "template" -> desk.template(who, path.get(1), language.getLocale());
            case "csv" -> desk.report(who, path.get(1), ReportFormat.CSV, language.getLocale());
            case "withdrawal" -> later.scan(who, path.get(1));
            case "xlsx" -> desk.report(who, path.get(1), ReportFormat.XLSX, language.getLocale());
            default -> throw new NotFound(String.join("/", path));
        };
    }
}
