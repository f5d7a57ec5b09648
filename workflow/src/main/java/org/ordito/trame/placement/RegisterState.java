package org.ordito.trame.placement;

/** Where the register of a month stands. */
public enum RegisterState {
    /** The month is ahead or under way: the person or the host's tutor writes the hours. */
    FILLING,
    /** The month is over: the host's tutor confirms the hours. */
    TO_CONFIRM,
    /** The lab sent it back. */
    RETURNED,
    /** The lab checks it. */
    CONFIRMED,
    CHECKED,
    /** Nothing was planned in it. */
    EMPTY;

    /** Whether hours can be written. */
    public boolean isOpen() {
        return this == FILLING || this == TO_CONFIRM || this == RETURNED;
    }

    /** Whether it waits for the host's tutor. */
    public boolean isToConfirm() {
        return this == TO_CONFIRM || this == RETURNED;
    }

    /** Whether somebody has still to do something about it. */
    public boolean isUnsettled() {
        return this != CHECKED && this != EMPTY;
    }
}
