package org.ordito.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.ordito.notifications.Outbox;

/** {@code /health}: how many messages were given up. People can work all the same, so it never says DOWN; a database that is away is told by another check. */
@Readiness
@ApplicationScoped
public class MailCheck implements HealthCheck {

    @Inject
    private Outbox outbox;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("mail").up();
        try {
            return answer.withData("givenUp", outbox.countGivenUp()).build();
        } catch (RuntimeException unreachable) {
            return answer.build();
        }
    }
}
