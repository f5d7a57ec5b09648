package org.ordito.ideazione.arrivals;

/** How it was made sure that somebody is the applicant, or represents it: each with an identity document. */
public enum IdentityCheck {
    IN_PERSON, PEC
}
