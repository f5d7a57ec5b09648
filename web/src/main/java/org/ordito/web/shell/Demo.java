package org.ordito.web.shell;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.platform.Settings;

/** What pages ask about the demonstration: whether this is one, and what time it is in it. */
@Named
@ApplicationScoped
public class Demo {

    @Inject
    private Clock clock;

    public boolean isOn() {
        return Settings.isDemo();
    }

    public Instant getNow() {
        return clock.instant();
    }
}
