package org.ordito.web.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.calls.AnnexDesk;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/call/<slug>/<annex>}: annexes of drafts too, for the office. */
@ApplicationScoped
public class CallDownloads implements DownloadSource {

    @Inject
    private AnnexDesk desk;

    @Override
    public String name() {
        return "call";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2) {
            throw new NotFound(String.join("/", path));
        }
        return desk.open(who, path.get(0), path.get(1));
    }
}
