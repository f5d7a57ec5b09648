package org.ordito.trame.indicators;

/** Whom an indicator counts among. */
public enum Phase {
    /** Everybody who has begun. */
    ENTRY("started_on IS NOT NULL"),
    /** Everybody who has left and was asked. */
    EXIT("exit_state IS NOT NULL"),
    /** Everybody who was asked six months later. */
    SIX_MONTHS("six_state IS NOT NULL");

    private final String among;

    Phase(String among) {
        this.among = among;
    }

    String among() {
        return among;
    }
}
