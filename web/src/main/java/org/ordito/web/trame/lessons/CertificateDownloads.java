package org.ordito.web.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.trame.completion.CertificateDesk;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/certificate/<code>}: the paper of a certificate. */
@ApplicationScoped
public class CertificateDownloads implements DownloadSource {

    @Inject
    private CertificateDesk desk;

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        return desk.download(who, path.get(0));
    }
}
