package org.ordito.ideazione.admissibility;

import org.ordito.calls.Requirement;

/**
 * One thing to ask an applicant for.
 *
 * @param item    the item of the checklist it completes; null when it is none of them
 * @param subject what the call checks there; empty when it is no item of the checklist
 * @param what    what exactly is asked, in words the applicant understands, at most 500 characters
 * @param isFile  whether only a file can answer it
 */
public record Asked(ChecklistItem item, String subject, String what, boolean isFile) {

    static final int LENGTH = 500;

    /** Something that is not on the checklist: a document for the grant. */
    public static Asked document(String what) {
        return new Asked(null, "", what, true);
    }

    /** What is missing of something that the call checks. */
    static Asked of(Requirement requirement, String what) {
        return new Asked(new ChecklistItem(requirement.getCode()), requirement.getQuestion(), what, requirement.isFile());
    }

    /** What the applicant reads: the subject first, since an officer's words may be about it without naming it. */
    String sentence() {
        String asked = what.strip();
        return subject.isEmpty() || asked.startsWith(subject) ? asked : subject + ": " + asked;
    }
}
