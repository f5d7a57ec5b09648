package org.ordito.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.platform.ClockWatch;

/** What the staff is told while this node's clock cannot be trusted. */
@Named
@RequestScoped
public class ClockStatus {

    @Inject
    private ClockWatch watch;

    public boolean isOff() {
        return !watch.isRight();
    }

    public long getOffsetMillis() {
        return watch.offsetMillis();
    }
}
