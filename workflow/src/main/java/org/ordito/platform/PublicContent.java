package org.ordito.platform;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Counts the changes of what public pages show. A copy made at an earlier count is out of date. */
@ApplicationScoped
public class PublicContent {

    private final AtomicLong version = new AtomicLong();

    public long version() {
        return version.get();
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicContentChanged event) {
        version.incrementAndGet();
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockMoved event) {
        version.incrementAndGet();
    }
}
