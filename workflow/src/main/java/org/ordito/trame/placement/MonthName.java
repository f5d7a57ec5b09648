package org.ordito.trame.placement;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ordito.platform.Text;

/** A month in words, as messages and documents write it: marzo 2026. */
public final class MonthName {

    private MonthName() {
    }

    public static String of(YearMonth month) {
        return of(month, Text.ITALIAN);
    }

    public static String of(YearMonth month, Locale language) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", language).format(month);
    }
}
