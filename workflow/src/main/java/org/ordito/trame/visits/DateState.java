package org.ordito.trame.visits;

/** Whether a date takes place. */
public enum DateState {
    PLANNED, CANCELLED
}
