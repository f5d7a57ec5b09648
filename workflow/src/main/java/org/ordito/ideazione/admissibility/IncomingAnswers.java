package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.ReceivedFile;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Takes in the files that applicants send in answer to a request: each is looked into under the limits of what was asked while no transaction is open. */
@ApplicationScoped
public class IncomingAnswers {

    @Inject
    private AdmissibilityDesk desk;

    @Inject
    private DocumentStore documents;

    /**
     * Adds a file.
     *
     * @param position   place of what it answers, from 1
     * @param receivedAt when the request reached the server
     * @throws RuleViolation if it is refused, or there are too many, at the field for it
     */
    public void attach(Actor who, String integrationNumber, int position, String filename, InputStream content, Instant receivedAt) {
        try (ReceivedFile file = documents.receive(desk.limits(who, integrationNumber, position), content, filename)) {
            desk.attach(who, integrationNumber, position, file, receivedAt);
        } catch (RuleViolation refused) {
            throw refused.field().filter("file"::equals).isPresent() ? refused.at("file" + position) : refused;
        }
    }
}
