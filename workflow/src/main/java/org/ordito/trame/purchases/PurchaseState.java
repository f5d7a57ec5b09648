package org.ordito.trame.purchases;

/** Where a purchase request stands. */
public enum PurchaseState {
    /** The lab has not answered yet. */
    ASKED,
    /** The lab said yes and keeps the pieces for whoever asked. */
    ACCEPTED,
    /** The lab said no. */
    DECLINED,
    /** Handed over and paid. */
    SOLD,
    /** Nobody came for it in time, or the buyer thought again: the pieces are free. */
    NOT_COLLECTED;

    public boolean isOpen() {
        return this == ASKED || this == ACCEPTED;
    }
}
