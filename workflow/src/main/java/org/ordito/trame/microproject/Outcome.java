package org.ordito.trame.microproject;

/** How a microproject ended. */
public enum Outcome {
    /** Its aims were reached. */
    REACHED,
    /** Some were. */
    PARTLY,
    /** It stopped before. */
    STOPPED
}
