package org.ordito.web.security;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.ordito.web.RecentEvents;

/**
 * Counts failed sign-ins by the username that was typed, whether or not such an account exists: ten within a quarter of an
 * hour, and it has to wait. Kept in memory; the names that were typed least lately are forgotten first.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final int MAX_FAILURES = 10;

    private final RecentEvents failures = new RecentEvents(Duration.ofMinutes(15));
    private final Clock clock;

    @Inject
    public SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    protected SignInAttempts() {
        this(null);
    }

    /** Whether this name has failed too often of late. */
    public boolean isLocked(String username) {
        return failures.count(username, clock.instant()) >= MAX_FAILURES;
    }

    public void failed(String username) {
        failures.add(username, clock.instant());
    }

    public void succeeded(String username) {
        failures.forget(username);
    }
}
