package org.ordito.trame.enrolment;

/** An answer about somebody's life; nobody has to give one. */
public enum Answer {
    YES, NO,
    /** "Preferisco non rispondere": it gives no points, and takes none away. */
    DECLINED;

    static boolean isYes(Answer answer) {
        return answer == YES;
    }
}
