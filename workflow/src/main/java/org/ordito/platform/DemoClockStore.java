package org.ordito.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Moves the demonstration's clock, and remembers across restarts where it stands. */
@ApplicationScoped
public class DemoClockStore {

    @Inject
    private OrditoClock clock;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Event<ClockMoved> moved;

    /** Sets the clock as it stood when the portal was stopped. */
    public void restore() {
        List<?> rows = entityManager.createNativeQuery("SELECT offset_ms FROM demo_clock WHERE id = 1").getResultList();
        rows.forEach(row -> apply(Duration.ofMillis(((Number) row).longValue())));
    }

    /** Makes it this instant now. Called only within a use case that has asked who may do so. */
    public void set(Instant now) {
        Duration offset = clock.offset().plus(Duration.between(clock.instant(), now));
        apply(offset);
        entityManager.createNativeQuery("INSERT INTO demo_clock (id, offset_ms) VALUES (1, ?1)"
                + " ON DUPLICATE KEY UPDATE offset_ms = ?1").setParameter(1, offset.toMillis()).executeUpdate();
    }

    private void apply(Duration offset) {
        clock.setOffset(offset);
        moved.fire(new ClockMoved(offset));
    }
}
