package org.ordito.web.trame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.trame.enrolment.GivenDocumentDesk;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/enrolment/<id>}: what somebody gave with their enrolment. */
@ApplicationScoped
public class GivenDocumentDownloads implements DownloadSource {

    @Inject
    private GivenDocumentDesk desk;

    @Override
    public String name() {
        return "enrolment";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        return desk.download(who, path.get(0));
    }
}
