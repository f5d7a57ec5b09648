package org.ordito.web.trame.placement;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** One day of a month's register, with its hours. */
public class RegisterDay {

    private final LocalDate date;
    private final boolean open;
    private BigDecimal hours;

    RegisterDay(LocalDate date, boolean open, BigDecimal hours) {
        this.date = date;
        this.open = open;
        this.hours = hours;
    }

    public LocalDate getDate() {
        return date;
    }

    /** Whether hours can be written. */
    public boolean isOpen() {
        return open;
    }

    public boolean isWeekend() {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }
}
