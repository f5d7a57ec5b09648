package org.ordito.trame.placement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The hours planned in a month: a fifth of the week's for each day from Monday to Friday on which the placement is there and not
 * suspended. Holidays are not taken out: the allowance is due in full well below all of them (decision 0030).
 */
final class PlannedHours {

    private static final BigDecimal WORKING_DAYS = BigDecimal.valueOf(5);

    private PlannedHours() {
    }

    /** What is planned in the days of a placement that lie in the month. */
    static BigDecimal in(YearMonth month, Stay stay, List<Stay> suspended, int hoursPerWeek) {
        return hours(days(month).filter(stay::holds).filter(day -> suspended.stream().noneMatch(pause -> pause.holds(day))), hoursPerWeek);
    }

    /** What would be planned if the placement were there for the whole month. */
    static BigDecimal inWhole(YearMonth month, int hoursPerWeek) {
        return hours(days(month), hoursPerWeek);
    }

    private static Stream<LocalDate> days(YearMonth month) {
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }

    private static BigDecimal hours(Stream<LocalDate> days, int hoursPerWeek) {
        long working = days.map(LocalDate::getDayOfWeek).filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY).count();
        return BigDecimal.valueOf(working * hoursPerWeek).divide(WORKING_DAYS).setScale(2);
    }
}
