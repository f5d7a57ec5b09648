package org.ordito.web.api;

import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.ordito.demo.DemoDesk;
import org.ordito.engine.Engine;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.ClockWatch;
import org.ordito.platform.Settings;

/** {@code /health}: whether people can work here, that is database, engine, a clock to be trusted and, in a demonstration, its data. */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @Inject
    private Engine engine;

    @Inject
    private People people;

    @Inject
    private DemoDesk demoDesk;

    @Inject
    private ClockWatch clock;

    @Override
    public HealthCheckResponse call() {
        boolean running = engine.isRunning();
        boolean database = succeeds(() -> people.find("").isEmpty());
        boolean demo = !Settings.isDemo() || succeeds(() -> demoDesk.isLoaded(Actor.SYSTEM));
        return HealthCheckResponse.named("portal").withData("database", database).withData("engine", running)
                .withData("demo", demo).withData("clockOffsetMs", clock.offsetMillis())
                .status(database && running && demo && clock.isRight()).build();
    }

    private static boolean succeeds(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException unreachable) {
            return false;
        }
    }
}
