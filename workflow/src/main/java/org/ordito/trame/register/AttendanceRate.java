package org.ordito.trame.register;

/**
 * How much of a course somebody has attended, and what that means for the certificate. The rule: a certificate is due to who has
 * attended at least the course's percentage of its hours. While the course runs, its hours are those that were announced; once it
 * has ended and every register is closed, those that were held if they are fewer, for what the lab did not hold is nobody's absence.
 * Hours beyond those announced raise nobody's bar. Absences count as absences, justified or not: a reason excuses, it does not teach.
 *
 * @param percent       of the hours that the course asks for
 * @param courseMinutes that were announced
 * @param held          minutes of lessons whose register is closed
 * @param attended      minutes of those
 * @param ended         whether the course has ended and every register of it is closed
 */
public record AttendanceRate(int percent, int courseMinutes, int held, int attended, boolean ended) {

    /** How somebody stands. */
    public enum Standing {
        /** The certificate is theirs as soon as the course ends. */
        REACHED,
        ON_THE_WAY,
        /** Has attended less than asked of what was held: can still make it. */
        AT_RISK,
        /** Even whoever comes to all that is left does not reach it. */
        OUT_OF_REACH
    }

    /** The minutes that the percentage is taken of. */
    public int measure() {
        return ended ? Math.min(courseMinutes, held) : courseMinutes;
    }

    /** Minutes to attend for the certificate, rounded up. */
    public int needed() {
        return (int) (((long) measure() * percent + 99) / 100);
    }

    public int missed() {
        return held - attended;
    }

    /** Of what was held, in whole percent, rounded down; 100 when nothing was held yet. */
    public int percentOfHeld() {
        return held == 0 ? 100 : (int) (100L * attended / held);
    }

    /** Of the course's hours, in whole percent, rounded down, 100 at most. */
    public int percentOfCourse() {
        return measure() == 0 ? 0 : (int) Math.min(100, 100L * attended / measure());
    }

    /** Of the course's hours, what somebody reaches who comes to all that is left: in whole percent, rounded down, 100 at most. */
    public int percentAtBest() {
        return measure() == 0 ? 0 : (int) Math.min(100, 100L * (attended + left()) / measure());
    }

    /** How many minutes more may be missed without losing the certificate. */
    public int mayStillMiss() {
        return Math.max(0, attended + left() - needed());
    }

    public boolean isReached() {
        return measure() > 0 && attended >= needed();
    }

    public Standing standing() {
        if (isReached()) {
            return Standing.REACHED;
        }
        if (attended + left() < needed() || ended) {
            return Standing.OUT_OF_REACH;
        }
        return percentOfHeld() < percent ? Standing.AT_RISK : Standing.ON_THE_WAY;
    }

    private int left() {
        return Math.max(0, measure() - held);
    }
}
