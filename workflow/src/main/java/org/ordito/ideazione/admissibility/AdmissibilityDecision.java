package org.ordito.ideazione.admissibility;

/** What was decided about an application; an exclusion is first proposed by the officer, then confirmed by the manager. */
public enum AdmissibilityDecision {
    ADMITTED, EXCLUDED, INTEGRATION_REQUESTED, EXCLUSION_PROPOSED
}
