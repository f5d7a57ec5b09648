package org.ordito.web.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.protocol.ProtocolDesk;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/protocol/<day>/<part>/} with {@code pdf} or {@code csv}: the register of a past day. */
@ApplicationScoped
public class ProtocolDownloads implements DownloadSource {

    @Inject
    private ProtocolDesk desk;

    @Override
    public String name() {
        return "protocol";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 3 || !path.get(1).matches("\\d{1,6}") || !List.of("pdf", "csv").contains(path.get(2))) {
            throw new NotFound(String.join("/", path));
        }
        return desk.day(who, ProtocolQuery.day(path.get(0)), Integer.parseInt(path.get(1)), path.get(2).equals("csv"));
    }
}
