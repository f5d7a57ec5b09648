package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.Mandate;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.Words;

/** What an applicant is told about a request for documents. */
@ApplicationScoped
public class IntegrationMessages {

    @Inject
    private Outbox outbox;

    @Inject
    private People people;

    void requested(IntegrationRequest request) {
        send(request, "requested");
        tellOperator(request);
    }

    void remind(IntegrationRequest request) {
        send(request, "reminder");
        tellOperator(request);
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

    /** Somebody without an address is reached by the operator who follows the application for them. */
    private void tellOperator(IntegrationRequest request) {
        IdeaApplication application = request.getApplication();
        Mandate mandate = application.getMandate();
        if (mandate != null && mandate.stands()) {
            outbox.send(people.named(mandate.getOperator()), application.getNumber(), "admissibility.mail.operator", application.getNumber(),
                    mandate.getPersonName(), Words.minute(request.getDueAt()));
        }
    }

    private void send(IntegrationRequest request, String key) {
        outbox.send(people.named(request.getApplication().getApplicant()), request.getApplication().getNumber(), "admissibility.mail." + key,
                request.getApplication().getNumber(), request.getApplication().getContent().getTitle(), list(request), Words.minute(request.getDueAt()));
    }
}
