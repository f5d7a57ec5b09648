package org.ordito.web.trame.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.materials.StockDesk;
import org.ordito.web.documents.DownloadSource;
import org.ordito.web.text.Language;

/** {@code /app/documents/consumption/<first day>/<last day>/xlsx}, or {@code csv}. */
@ApplicationScoped
public class ConsumptionDownloads implements DownloadSource {

    @Inject
    private StockDesk desk;

    @Inject
    private Language language;

    @Override
    public String name() {
        return "consumption";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 3 || !path.get(2).matches("xlsx|csv")) {
            throw new NotFound(String.join("/", path));
        }
        return desk.export(who, ConsumptionPage.day(path.get(0), null), ConsumptionPage.day(path.get(1), null), path.get(2).equals("xlsx"), language.getLocale());
    }
}
