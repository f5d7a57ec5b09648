package org.ordito.ideazione;

import java.util.EnumSet;
import java.util.Set;

/** What a file handed in with an application is (call, annexes). */
public enum AttachmentKind {
    BUDGET, CV, DE_MINIMIS, STATUTE, COMMITMENT, MANDATE, PARTNER_LETTER, OTHER;

    /** What this kind of applicant has to attach: a statute, or the commitment to constitute by who has none yet. */
    public static Set<AttachmentKind> requiredOf(ApplicantKind applicant) {
        return EnumSet.of(BUDGET, CV, DE_MINIMIS, applicant.isYetToBeConstituted() ? COMMITMENT : STATUTE);
    }
}
