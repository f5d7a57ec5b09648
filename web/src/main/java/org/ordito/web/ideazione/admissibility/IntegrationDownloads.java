package org.ordito.web.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/integration/<number>/<file>}: the files of an answer. */
@ApplicationScoped
public class IntegrationDownloads implements DownloadSource {

    @Inject
    private AdmissibilityDesk desk;

    @Override
    public String name() {
        return "integration";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2) {
            throw new NotFound(String.join("/", path));
        }
        return desk.integrationFile(who, path.get(0), path.get(1));
    }
}
