package org.ordito.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The one clock of the portal, on Rome's time; the demonstration moves it, everybody else only reads it. */
@ApplicationScoped
public class OrditoClock extends Clock {

    /** The time zone of every call. */
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    @Override
    public ZoneId getZone() {
        return ROME;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }

    @Override
    public Instant instant() {
        return machineInstant().plus(offset.get()).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    /** What the machine's own clock says, wherever the demonstration has moved this one: what others date by theirs, a database or a broker, is held against it. */
    public Instant machineInstant() {
        return Clock.systemUTC().instant();
    }

    /** How far this clock stands from the machine's. */
    public Duration offset() {
        return offset.get();
    }

    void setOffset(Duration value) {
        offset.set(value);
    }
}
