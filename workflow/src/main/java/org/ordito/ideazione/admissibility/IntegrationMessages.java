package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.RomeTime;

/** What an applicant is told about a request for documents. */
@ApplicationScoped
public class IntegrationMessages {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    void requested(IntegrationRequest request) {
        send(request, "requested");
    }

    void remind(IntegrationRequest request) {
        send(request, "reminder");
    }

    void expired(IntegrationRequest request) {
        send(request, "expired");
    }

    void received(IntegrationRequest request) {
        send(request, "received");
    }

    /** What is asked, a line for each. */
    String list(IntegrationRequest request) {
        return request.getAsked().stream().map(item -> "- " + item.getWhat()).collect(Collectors.joining("\n"));
    }

    private void send(IntegrationRequest request, String key) {
        outbox.send(people.named(request.getApplication().getApplicant()), request.getApplication().getNumber(), "admissibility.mail." + key,
                request.getApplication().getNumber(), request.getApplication().getContent().getTitle(), list(request), RomeTime.minute(request.getDueAt()));
    }
}
