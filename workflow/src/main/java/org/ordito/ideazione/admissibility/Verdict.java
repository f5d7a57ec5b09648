package org.ordito.ideazione.admissibility;

/** What the officer thinks of an idea from one side. */
public enum Verdict {
    POSITIVE, WITH_CONDITIONS, NEGATIVE
}
