package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.VirusFound;
import org.ordito.people.Actor;

/** Tells of a virus that was found in what somebody gave with their enrolment after it was uploaded; a file's name may say more than a message should. */
@ApplicationScoped
public class InfectedGivenDocuments {

    @Inject
    private GivenDocuments given;

    @Inject
    private EnrolmentMessages messages;

    @Inject
    private AuditTrail audit;

    void tell(@Observes VirusFound found) {
        given.with(found.document()).forEach(document -> {
            messages.virus(document.application());
            audit.record(Actor.SYSTEM, "enrolment.virus-found", document.application().getNumber(), "");
        });
    }
}
