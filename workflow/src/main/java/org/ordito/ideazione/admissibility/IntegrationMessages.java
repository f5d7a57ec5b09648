package org.ordito.ideazione.admissibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.OrditoClock;

/** What an applicant is told about a request for documents. */
@ApplicationScoped
public class IntegrationMessages {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, 'ore' HH:mm", Locale.ITALIAN).withZone(OrditoClock.ROME);

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

    private void send(IntegrationRequest request, String key) {
        String asked = request.getAsked().stream().map(item -> "- " + item.getWhat()).collect(Collectors.joining("\n"));
        outbox.send(people.named(request.getApplication().getApplicant()), request.getApplication().getNumber(), "admissibility.mail." + key,
                request.getApplication().getNumber(), request.getApplication().getContent().getTitle(), asked, written(request.getDueAt()));
    }

    private static String written(Instant instant) {
        return MOMENT.format(instant);
    }
}
