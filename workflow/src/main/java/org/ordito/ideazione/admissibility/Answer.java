package org.ordito.ideazione.admissibility;

/** What the officer found about an item. */
public enum Answer {
    YES, NO, MISSING_DOCUMENT
}
