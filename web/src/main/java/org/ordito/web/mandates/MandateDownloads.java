package org.ordito.web.mandates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.mandates.MandateDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/mandate/<number>/} with {@code form}, the paper to sign, or {@code signed}, the one that was. */
@ApplicationScoped
public class MandateDownloads implements DownloadSource {

    @Inject
    private MandateDesk desk;

    @Override
    public String name() {
        return "mandate";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        return switch (path.size() == 2 ? path.get(1) : "") {
            case "form" -> desk.form(who, path.get(0));
            case "signed" -> desk.signed(who, path.get(0));
            default -> throw new NotFound(String.join("/", path));
        };
    }
}
