package org.ordito.web.documents;

import java.util.List;
import org.ordito.documents.Download;
import org.ordito.people.Actor;

/**
 * Hands out the documents below {@code /app/documents/<name>/}. It asks the desk that owns them, which asks its policy; being
 * an application-scoped bean is all that it takes to be found.
 */
public interface DownloadSource {

    /** First part of the address, unique: {@code application}. */
    String name();

    /**
     * @param path the parts of the address after the name, at least one: {@code IDEA-2026-0007}, {@code 2}
     * @throws org.ordito.platform.NotAllowed if this person may not see it
     * @throws org.ordito.platform.NotFound   if there is none
     */
    Download open(Actor who, List<String> path);
}
