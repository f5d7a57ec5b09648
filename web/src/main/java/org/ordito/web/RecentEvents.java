package org.ordito.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** When something happened of late, by a name, in memory: what is older than the window is dropped, and the names that were used least lately are forgotten. */
public final class RecentEvents {

    private static final int MAX_NAMES = 10_000;

    private final Map<String, Deque<Instant>> events = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MAX_NAMES;
        }
    };

    private final Duration window;

    /** @param window how long an event counts */
    public RecentEvents(Duration window) {
        this.window = window;
    }

    /** How many there were under this name within the window that ends now. */
    public synchronized int count(String name, Instant now) {
        Deque<Instant> times = events.get(name);
        if (times == null) {
            return 0;
        }
        times.removeIf(time -> time.isBefore(now.minus(window)));
        return times.size();
    }

    public synchronized void add(String name, Instant at) {
        events.computeIfAbsent(name, unknown -> new ArrayDeque<>()).add(at);
    }

    /** Adds one, unless there are that many already. @return whether it was added */
    public synchronized boolean addUpTo(int most, String name, Instant at) {
        if (count(name, at) >= most) {
            return false;
        }
        add(name, at);
        return true;
    }

    public synchronized void forget(String name) {
        events.remove(name);
    }
}
