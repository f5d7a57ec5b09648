package org.ordito.trame.placement;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a training project (PFI) says; null where nothing is written.
 *
 * @param timetable      on which days, at what time, in words
 * @param months         in all, prolongations included
 * @param allowance      euro a month
 * @param accidentCover  number of the position at INAIL
 * @param liabilityCover number of the liability policy
 */
public record ProjectContent(String aims, String tasks, String timetable, Integer hoursPerWeek, LocalDate startsOn, Integer months, BigDecimal allowance,
        String accidentCover, String liabilityCover) {

    /** Longest text of each kind, in characters. */
    public static final int LONG = 4_000;
    public static final int LINE = 300;
    public static final int COVER = 60;
}
