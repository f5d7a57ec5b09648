package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/draft/<draft>/<file>}, or {@code copy} for all of it as a PDF, for those who write it. */
@ApplicationScoped
public class DraftDownloads implements DownloadSource {

    @Inject
    private SubmissionDesk submissions;

    @Override
    public String name() {
        return "draft";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2) {
            throw new NotFound(String.join("/", path));
        }
        if (path.get(1).equals("copy")) {
            return submissions.copy(who, DraftPage.readId(path.get(0)));
        }
        return submissions.draftFile(who, DraftPage.readId(path.get(0)), path.get(1));
    }
}
