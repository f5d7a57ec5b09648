package org.ordito.trame.visits;

/** Where a booking stands. */
public enum BookingState {
    /** Asked for; the owner of the address has not said yet that it was them. */
    TO_CONFIRM,
    /** Confirmed by its owner, with seats. */
    CONFIRMED,
    /** Confirmed by its owner while there were no seats for all of them. */
    WAITING,
    /** Nobody confirmed it in time. */
    LAPSED,
    /** Given back by whoever booked, or by the coordinator for them. */
    CANCELLED,
    /** The lab called the date off. */
    CALLED_OFF,
    /** It waited until the visit began. */
    NO_SEAT,
    /** The visit is over. */
    DONE;

    /** Whether something can still come of it. */
    public boolean isOpen() {
        return this == TO_CONFIRM || this == CONFIRMED || this == WAITING;
    }
}
