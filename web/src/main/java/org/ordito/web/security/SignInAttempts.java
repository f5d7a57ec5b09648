package org.ordito.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Counts failed sign-ins by the username that was typed, whether or not such an account exists: ten within a quarter of an
 * hour, and it has to wait. Kept in memory; the oldest names are forgotten first.
 */
@ApplicationScoped
public class SignInAttempts {

    private static final int MAX_FAILURES = 10;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MAX_NAMES = 10_000;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MAX_NAMES;
        }
    };

    private final Clock clock;

    @Inject
    public SignInAttempts(Clock clock) {
        this.clock = clock;
    }

    protected SignInAttempts() {
        this(null);
    }

    /** Whether this name has failed too often of late. */
    public synchronized boolean isLocked(String username) {
        Deque<Instant> times = failures.get(username);
        if (times == null) {
            return false;
        }
        Instant since = clock.instant().minus(WINDOW);
        times.removeIf(time -> time.isBefore(since));
        return times.size() >= MAX_FAILURES;
    }

    public synchronized void failed(String username) {
        failures.computeIfAbsent(username, name -> new ArrayDeque<>()).add(clock.instant());
    }

    public synchronized void succeeded(String username) {
        failures.remove(username);
    }
}
