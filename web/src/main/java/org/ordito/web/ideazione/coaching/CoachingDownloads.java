package org.ordito.web.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/coaching/<number>/<place>}: the files of an idea, for its coach. */
@ApplicationScoped
public class CoachingDownloads implements DownloadSource {

    @Inject
    private CoachingDesk desk;

    @Override
    public String name() {
        return "coaching";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2 || !path.get(1).matches("\\d{1,4}")) {
            throw new NotFound(String.join("/", path));
        }
        return desk.attachment(who, path.get(0), Integer.parseInt(path.get(1)));
    }
}
