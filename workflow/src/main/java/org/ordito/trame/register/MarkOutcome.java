package org.ordito.trame.register;

/**
 * What became of a mark that was sent.
 *
 * @param person  as it was sent
 * @param version of the line now
 * @param mark    as it stands now; null where there is none
 * @param by      name of who wrote it, for a conflict
 * @param problem text key of why it was refused; null otherwise
 */
public record MarkOutcome(Kind kind, String person, int version, Mark mark, String by, String problem) {

    /** What may become of it. */
    public enum Kind {
        KEPT,
        /** Somebody else has written another mark meanwhile: nothing was changed. */
        CONFLICT,
        /** It breaks a rule, or the register is closed. */
        REFUSED
    }

    static MarkOutcome kept(String person, Attendance now) {
        return new MarkOutcome(Kind.KEPT, person, now.getMarkVersion(), now.getMark(), null, null);
    }

    static MarkOutcome conflict(String person, Attendance now, String by) {
        return new MarkOutcome(Kind.CONFLICT, person, now.getMarkVersion(), now.getMark(), by, null);
    }

    static MarkOutcome refused(String person, Attendance now, String problem) {
        return new MarkOutcome(Kind.REFUSED, person, now == null ? 0 : now.getMarkVersion(), now == null ? null : now.getMark(), null, problem);
    }
}
