package org.ordito.trame.materials;

/** Why a stock changes. */
public enum MovementKind {
    PURCHASE, DONATION, CONSUMPTION, WASTE,
    /** Somebody has counted, and the shelf says something else than the list. */
    COUNT,
    /** A line that was wrong is taken back by this one. */
    REVERSAL;

    boolean isIn() {
        return this == PURCHASE || this == DONATION;
    }
}
