package org.ordito.trame.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;

/**
 * When somebody who has left a course is asked what became of them, reminded, and asked no more. What holds on leaving is told within four
 * weeks; what holds six months after, within a month from then (Reg. EU 1304/2013, annex I; Reg. EU 2021/1057, annex I).
 *
 * @param leftOn the last day of the course, or the day on which they left it
 */
record Term(LocalDate leftOn) {

    /** Days within which what holds on leaving is told. */
    static final int EXIT_DAYS = 28;

    private static final Period SIX_MONTHS = Period.ofMonths(6);
    private static final int SIX_MONTHS_DAYS = 30;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** The morning on which they are asked after six months. */
    Instant sixMonthsAt() {
        return morning(leftOn.plus(SIX_MONTHS));
    }

    /** In the middle of the term. */
    Instant remindAt(Moment moment) {
        return morning(moment == Moment.EXIT ? leftOn.plusDays(EXIT_DAYS / 2) : leftOn.plus(SIX_MONTHS).plusDays(SIX_MONTHS_DAYS / 2));
    }

    /** The end of the last day. */
    Instant closesAt(Moment moment) {
        LocalDate last = moment == Moment.EXIT ? leftOn.plusDays(EXIT_DAYS) : leftOn.plus(SIX_MONTHS).plusDays(SIX_MONTHS_DAYS);
        return RomeTime.startOf(last.plusDays(1)).minusMillis(1);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(OrditoClock.ROME).toInstant();
    }
}
