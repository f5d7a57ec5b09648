package org.ordito.trame.overview;

/** What takes place. */
public enum LabCalendarKind {
    LESSON, GUIDED_TOUR, OPEN_DAY, EVENT,
    /** A machine is booked. */
    MACHINE
}
