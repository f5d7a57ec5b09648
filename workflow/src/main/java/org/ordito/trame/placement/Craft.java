package org.ordito.trame.placement;

/** What one can work at in a placement: what hosts offer, and what interests people. */
public enum Craft {
    SEWING, PATTERNS, UPCYCLING, SALES, TOURISM, COMMUNICATION, OFFICE
}
