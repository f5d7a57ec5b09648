package org.ordito.ideazione;

/** Who may apply (call, target). */
public enum ApplicantKind {
    INDIVIDUAL, INFORMAL_GROUP, ASSOCIATION, THIRD_SECTOR_BODY;

    /** Whether applicants of this kind must commit to constitute the enterprise, having no statute yet. */
    public boolean isYetToBeConstituted() {
        return this == INDIVIDUAL || this == INFORMAL_GROUP;
    }

    /** Whether the applicant is a natural person, or a few, whose names are never shown to the public. */
    public boolean isNaturalPerson() {
        return isYetToBeConstituted();
    }
}
