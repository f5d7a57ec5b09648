package org.ordito.ideazione.admissibility;

/** What the officer decided about an application. */
public enum AdmissibilityDecision {
    ADMITTED, EXCLUDED, INTEGRATION_REQUESTED
}
