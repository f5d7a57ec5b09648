package org.ordito.trame.placement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** The days from one to another, both included. */
public record Stay(LocalDate from, LocalDate to) {

    /** So many months from a day on: from 15 January, one month ends on 14 February. */
    static Stay ofMonths(LocalDate from, int months) {
        return new Stay(from, from.plusMonths(months).minusDays(1));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(Stay other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }

    /** Whether there is a month of which both have a day. */
    boolean sharesMonth(Stay other) {
        return !YearMonth.from(from).isAfter(YearMonth.from(other.to)) && !YearMonth.from(to).isBefore(YearMonth.from(other.from));
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Every month of which it has a day, first to last. */
    List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1)).toList();
    }

    /** The most of these stays that are there on one and the same day of this one. */
    int most(List<Stay> others) {
        return (int) Stream.concat(Stream.of(from), others.stream().map(Stay::from).filter(this::holds))
                .mapToLong(day -> others.stream().filter(other -> other.holds(day)).count()).max().orElse(0);
    }
}
