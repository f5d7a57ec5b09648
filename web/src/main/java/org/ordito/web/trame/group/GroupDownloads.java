package org.ordito.web.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.group.ChecklistDesk;
import org.ordito.trame.group.ChecklistItem;
import org.ordito.web.documents.DownloadSource;

/** {@code /app/documents/group/<number>/<item>}: the document of something on a group's checklist. */
@ApplicationScoped
public class GroupDownloads implements DownloadSource {

    @Inject
    private ChecklistDesk desk;

    @Override
    public String name() {
        return "group";
    }

    @Override
    public Download open(Actor who, List<String> path) {
        String address = String.join("/", path);
        if (path.size() != 2) {
            throw new NotFound(address);
        }
        return Stream.of(ChecklistItem.values()).filter(item -> item.name().equals(path.get(1))).findFirst()
                .map(item -> desk.document(who, path.get(0), item)).orElseThrow(() -> new NotFound(address));
    }
}
