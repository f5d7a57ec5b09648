package org.ordito.ideazione.admissibility;

import java.util.List;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Requirement;
import org.ordito.ideazione.IdeaApplication;

/**
 * One thing that the officer checks in an application, by its code in the call: {@link Requirement}. Named here are those that a call
 * of IdeAzione usually has.
 *
 * @param code as it is kept, and the id of its field: letters, digits and underscores
 */
public record ChecklistItem(String code) {

    /** Computed from the instant of the send, not answered by anybody. */
    public static final ChecklistItem IN_TIME = new ChecklistItem(Requirement.IN_TIME);
    public static final ChecklistItem APPLICANT_ELIGIBLE = new ChecklistItem("APPLICANT_ELIGIBLE");
    public static final ChecklistItem QUARTER = new ChecklistItem("QUARTER");
    public static final ChecklistItem FIELD = new ChecklistItem("FIELD");
    public static final ChecklistItem GRANT_WITHIN_LIMITS = new ChecklistItem("GRANT_WITHIN_LIMITS");
    public static final ChecklistItem DECLARATIONS = new ChecklistItem("DECLARATIONS");

    /** The usual item of a file that the call requires. @param attachment code of one of the call's attachments */
    public static ChecklistItem file(String attachment) {
        return new ChecklistItem("FILE_" + attachment);
    }

    /** The whole checklist of an application: what its call checks, but for files that its kind of applicant need not hand in. */
    public static List<ChecklistItem> of(IdeaApplication application) {
        ApplicationForm form = application.getCall().getForm();
        String kind = application.getContent().getApplicantKind().name();
        return application.getCall().getRequirements().stream()
                .filter(requirement -> !requirement.isFile() || form.attachment(requirement.getAttachment()).filter(file -> file.isRequiredOf(kind)).isPresent())
                .map(requirement -> new ChecklistItem(requirement.getCode())).toList();
    }

    /** Whether the portal answers it. */
    public boolean isComputed() {
        return equals(IN_TIME);
    }

    @Override
    public String toString() {
        return code;
    }
}
