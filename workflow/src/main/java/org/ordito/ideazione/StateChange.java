package org.ordito.ideazione;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One step that an application has taken. */
@Embeddable
public class StateChange {

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private Instant at;

    protected StateChange() {
    }

    StateChange(ApplicationState state, Instant at) {
        this.state = state;
        this.at = at;
    }

    public ApplicationState getState() {
        return state;
    }

    public Instant getAt() {
        return at;
    }
}
