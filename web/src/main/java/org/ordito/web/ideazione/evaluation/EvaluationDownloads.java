package org.ordito.web.ideazione.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/evaluation/<number>/<place>}: the files of an idea, for who judges it. */
@ApplicationScoped
public class EvaluationDownloads implements DownloadSource {

    @Inject
    private EvaluationDesk desk;

    @Override
    public String name() {
        return "evaluation";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        if (path.size() != 2 || !path.get(1).matches("\\d{1,4}")) {
            throw new NotFound(String.join("/", path));
        }
        return desk.attachment(who, path.get(0), Integer.parseInt(path.get(1)));
    }
}
