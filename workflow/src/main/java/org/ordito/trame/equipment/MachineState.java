package org.ordito.trame.equipment;

/** Whether a machine can be worked with. */
public enum MachineState {
    IN_USE,
    /** Somebody reported a fault with which it must not be used; the lab looks at it. Bookings are held. */
    FAULTY,
    /** The lab has stopped it. Bookings until it is back are cancelled. */
    IN_MAINTENANCE,
    WITHDRAWN
}
