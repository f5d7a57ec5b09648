package org.ordito.trame.placement.payments;

/** Where a list of allowances stands. */
public enum AllowanceListState {
    /** Waits for the manager. */
    PREPARED,
    APPROVED,
    /** Sent back; what stood on it can be prepared anew. */
    RETURNED
}
