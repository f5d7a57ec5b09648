package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.OrditoClock;

/** Who does what in the demonstration, and when, counted in days from today. */
@ApplicationScoped
public class DemoCast {

    @Inject
    private People people;

    @Inject
    private Clock clock;

    Actor officer() {
        return named("funzionaria");
    }

    Actor manager() {
        return named("dirigente");
    }

    Actor named(String username) {
        return people.named(username).asActor();
    }

    /** Now, on the demonstration's clock: within a deed, the deed's instant. */
    Instant now() {
        return clock.instant();
    }

    /** That hour, in Rome, of the day which lies that many days after an instant; before it when negative. */
    static Instant day(Instant from, int days, int hour) {
        return ZonedDateTime.ofInstant(from, OrditoClock.ROME).plusDays(days).with(LocalTime.of(hour, 0)).toInstant();
    }
}
