package org.ordito.ideazione.admissibility;

import java.util.List;
import java.util.stream.Stream;
import org.ordito.calls.CallAttachment;
import org.ordito.ideazione.IdeaApplication;

/**
 * One thing that the officer checks in an application: a requirement that every call has, of which {@code admissibility.item.X} is
 * the name and {@code admissibility.hint.X} says what to look at; or a file that the call requires of this kind of applicant.
 *
 * @param code as it is kept, and the id of its field: letters, digits and underscores
 */
public record ChecklistItem(String code) {

    /** Sent between the opening and the deadline: computed from the instant of the send, not answered by anybody. */
    public static final ChecklistItem IN_TIME = new ChecklistItem("IN_TIME");
    public static final ChecklistItem APPLICANT_ELIGIBLE = new ChecklistItem("APPLICANT_ELIGIBLE");
    public static final ChecklistItem QUARTER = new ChecklistItem("QUARTER");
    public static final ChecklistItem FIELD = new ChecklistItem("FIELD");
    public static final ChecklistItem GRANT_WITHIN_LIMITS = new ChecklistItem("GRANT_WITHIN_LIMITS");
    public static final ChecklistItem DECLARATIONS = new ChecklistItem("DECLARATIONS");

    private static final List<ChecklistItem> REQUIREMENTS =
            List.of(IN_TIME, APPLICANT_ELIGIBLE, QUARTER, FIELD, GRANT_WITHIN_LIMITS, DECLARATIONS);
    private static final String FILE = "FILE_";

    /** The item of a file that the call requires. @param attachment code of one of the call's attachments */
    public static ChecklistItem file(String attachment) {
        return new ChecklistItem(FILE + attachment);
    }

    /** The whole checklist of an application: the requirements, then the files that its call requires of its kind of applicant. */
    public static List<ChecklistItem> of(IdeaApplication application) {
        List<CallAttachment> files = application.getCall().getForm().requiredOf(application.getContent().getApplicantKind().name());
        return Stream.concat(REQUIREMENTS.stream(), files.stream().map(file -> file(file.getCode()))).toList();
    }

    /** Whether the portal answers it. */
    public boolean isComputed() {
        return equals(IN_TIME);
    }

    /** Whether it may be completed after a request (L. 241/1990 art. 6): declarations and annexes may, lateness and requirements never. */
    public boolean isIntegrable() {
        return equals(DECLARATIONS) || isAnnex();
    }

    /** Whether it is a file. */
    public boolean isAnnex() {
        return code.startsWith(FILE);
    }

    /** What a file handed in for this item is: the code of the call's attachment. */
    public String attachment() {
        return isAnnex() ? code.substring(FILE.length()) : CallAttachment.OTHER;
    }

    @Override
    public String toString() {
        return code;
    }
}
