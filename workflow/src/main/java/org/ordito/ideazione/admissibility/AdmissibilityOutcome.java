package org.ordito.ideazione.admissibility;

/**
 * What an applicant may know of the check of the own application.
 *
 * @param suspension how a request for documents stopped the clock; null when it did not
 * @param reason     why it was excluded; null unless it was, and the outcomes are released
 */
public record AdmissibilityOutcome(Suspension suspension, String reason) {
}
