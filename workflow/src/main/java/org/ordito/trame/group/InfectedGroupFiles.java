package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ordito.documents.VirusFound;

/** Tells a group of a virus that was found in one of its documents after it was uploaded: with it nothing is confirmed. */
@ApplicationScoped
public class InfectedGroupFiles {

    @Inject
    private Groups groups;

    @Inject
    private GroupMessages messages;

    void tell(@Observes VirusFound found) {
        groups.with(found.document()).forEach(entry -> messages.infected(entry.group(), entry.getItem(), found.document().getFilename()));
    }
}
