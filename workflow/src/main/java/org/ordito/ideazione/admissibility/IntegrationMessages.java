package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.Words;

/** What an applicant, and those who wrote the application with them, are told about a request for documents. */
@ApplicationScoped
public class IntegrationMessages {

    @Inject
    private Correspondence correspondence;

    void requested(IntegrationRequest request) {
        send(request, "requested");
        IdeaApplication application = request.getApplication();
        correspondence.writeToCoAuthors(application, "admissibility.mail.requested-team", application.getNumber(), application.getContent().getTitle(),
                Words.minute(request.getDueAt()));
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
        IdeaApplication application = request.getApplication();
        correspondence.write(application, "admissibility.mail." + key, application.getNumber(), application.getContent().getTitle(), list(request),
                Words.minute(request.getDueAt()));
    }
}
