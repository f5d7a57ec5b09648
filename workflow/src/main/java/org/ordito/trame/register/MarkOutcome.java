package org.ordito.trame.register;

/**
 * What became of a mark that was sent.
 *
 * @param number  of the enrolment
 * @param version of the line now
 * @param mark    as it stands now; null where there is none
 * @param by      name of who wrote it, for a conflict
 * @param problem text key of why it was refused; null otherwise
 */
public record MarkOutcome(Kind kind, String number, int version, Mark mark, String by, String problem) {

    /** What may become of it. */
    public enum Kind {
        KEPT,
        /** Somebody else has written another mark meanwhile: nothing was changed. */
        CONFLICT,
        /** It breaks a rule, or the register is closed. */
        REFUSED
    }

    static MarkOutcome kept(String number, Attendance now) {
        return new MarkOutcome(Kind.KEPT, number, now.getMarkVersion(), now.getMark(), null, null);
    }

    static MarkOutcome conflict(String number, Attendance now, String by) {
        return new MarkOutcome(Kind.CONFLICT, number, now.getMarkVersion(), now.getMark(), by, null);
    }

    static MarkOutcome refused(String number, Attendance now, String problem) {
        return new MarkOutcome(Kind.REFUSED, number, now == null ? 0 : now.getMarkVersion(), now == null ? null : now.getMark(), null, problem);
    }
}
