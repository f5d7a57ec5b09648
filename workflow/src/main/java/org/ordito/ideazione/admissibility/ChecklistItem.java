package org.ordito.ideazione.admissibility;

import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.AttachmentKind;

/** What the officer checks in every application; {@code admissibility.item.X} is its name, {@code admissibility.hint.X} says what to look at. */
public enum ChecklistItem {
    /** Sent between the opening and the deadline: computed from the instant of the send, not answered by anybody. */
    IN_TIME(Kind.COMPUTED),
    APPLICANT_ELIGIBLE(Kind.REQUIREMENT),
    QUARTER(Kind.REQUIREMENT),
    FIELD(Kind.REQUIREMENT),
    GRANT_WITHIN_LIMITS(Kind.REQUIREMENT),
    DECLARATIONS(Kind.DECLARATION),
    BUDGET_ATTACHED(Kind.ANNEX),
    CV_ATTACHED(Kind.ANNEX),
    DE_MINIMIS_ATTACHED(Kind.ANNEX),
    STATUTE_OR_COMMITMENT(Kind.ANNEX);

    /** What an item is about, which decides whether it can be made good later. */
    enum Kind {
        COMPUTED, REQUIREMENT, DECLARATION, ANNEX
    }

    private final Kind kind;

    ChecklistItem(Kind kind) {
        this.kind = kind;
    }

    /** Whether the portal answers it. */
    public boolean isComputed() {
        return kind == Kind.COMPUTED;
    }

    /** Whether it may be completed after a request (L. 241/1990 art. 6): declarations and annexes may, lateness and requirements never. */
    public boolean isIntegrable() {
        return kind == Kind.DECLARATION || isAnnex();
    }

    /** Whether it is a file. */
    public boolean isAnnex() {
        return kind == Kind.ANNEX;
    }

    /** What a file handed in for this item is, from this kind of applicant. */
    AttachmentKind attachmentKind(ApplicantKind applicant) {
        return switch (this) {
            case BUDGET_ATTACHED -> AttachmentKind.BUDGET;
            case CV_ATTACHED -> AttachmentKind.CV;
            case DE_MINIMIS_ATTACHED -> AttachmentKind.DE_MINIMIS;
            case STATUTE_OR_COMMITMENT -> applicant.isYetToBeConstituted() ? AttachmentKind.COMMITMENT : AttachmentKind.STATUTE;
            default -> AttachmentKind.OTHER;
        };
    }
}
