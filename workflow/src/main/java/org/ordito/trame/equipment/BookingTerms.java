package org.ordito.trame.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;

/** When the lab is open to whoever works by themselves, how much of it one person may book, and for how long it is known who did. There is one. */
@Entity
@Table(name = "lab_booking_terms")
public class BookingTerms {

    static final Long THE_ONE = 1L;

    private static final int MOST_WEEK_HOURS = 60;
    private static final int MOST_DAYS_AHEAD = 180;
    private static final int MOST_KEEP_MONTHS = 120;

    @Id
    private Long id;

    @Version
    private int version;

    private int opens;
    private int closes;
    private String days;
    @Column(name = "week_hours")
    private int weekHours;
    @Column(name = "days_ahead")
    private int daysAhead;
    @Column(name = "keep_months")
    private int keepMonths;

    protected BookingTerms() {
    }

    BookingTerms(int opens, int closes, Collection<DayOfWeek> days, int weekHours, int daysAhead, int keepMonths) {
        this.id = THE_ONE;
        keep(opens, closes, days, weekHours, daysAhead, keepMonths);
    }

    /** @param read version of what was changed @throws RuleViolation beside the field */
    void change(int read, Integer opensAt, Integer closesAt, Collection<DayOfWeek> open, Integer mostWeekHours, Integer mostDaysAhead, Integer monthsKept) {
        StaleEdit.unlessSame(read, version);
        keep(opensAt, closesAt, open, mostWeekHours, mostDaysAhead, monthsKept);
    }

    private void keep(Integer opensAt, Integer closesAt, Collection<DayOfWeek> open, Integer mostWeekHours, Integer mostDaysAhead, Integer monthsKept) {
        requireWithin(opensAt, 0, 23, "opens");
        requireWithin(closesAt, opensAt + 1, 24, "closes");
        requireWithin(mostWeekHours, 1, MOST_WEEK_HOURS, "weekHours");
        requireWithin(mostDaysAhead, 1, MOST_DAYS_AHEAD, "daysAhead");
        requireWithin(monthsKept, 1, MOST_KEEP_MONTHS, "keepMonths");
        if (open.isEmpty()) {
            throw new RuleViolation("equipment.terms.days").at("days");
        }
        opens = opensAt;
        closes = closesAt;
        days = open.stream().sorted().map(day -> String.valueOf(day.getValue())).distinct().collect(Collectors.joining());
        weekHours = mostWeekHours;
        daysAhead = mostDaysAhead;
        keepMonths = monthsKept;
    }

    private static void requireWithin(Integer number, int least, int most, String field) {
        if (number == null || number < least || number > most) {
            throw new RuleViolation("equipment.terms." + field, least, most).at(field);
        }
    }

    /** @throws RuleViolation {@code equipment.closed}, {@code equipment.past} */
    void requireOpen(BookedTime time, Instant now) {
        if (time.from().isBefore(now)) {
            throw new RuleViolation("equipment.past").at("from");
        }
        if (!isOpen(time.day()) || time.fromHour() < opens || time.toHour() > closes) {
            throw new RuleViolation("equipment.closed", opens, closes).at("from");
        }
    }

    /** What holds for whoever books for themselves. @param booked hours that they have booked in that week already */
    void requireWithinLimits(BookedTime time, long booked, Instant now) {
        LocalDate last = lastDay(now);
        if (time.day().isAfter(last)) {
            throw new RuleViolation("equipment.too-far", daysAhead, Words.day(last)).at("day");
        }
        if (booked + time.length() > weekHours) {
            throw new RuleViolation("equipment.week-full", weekHours, booked).at("hours");
        }
    }

    /** The last day that may be booked today. */
    public LocalDate lastDay(Instant now) {
        return RomeTime.dayOf(now).plusDays(daysAhead);
    }

    /** Whatever was over before this instant is not to be known any more. */
    Instant keptSince(Instant now) {
        return now.atZone(OrditoClock.ROME).minusMonths(keepMonths).toInstant();
    }

    public boolean isOpen(LocalDate day) {
        return getDays().contains(day.getDayOfWeek());
    }

    /** The hours of a day at which something may begin; none when the lab is closed. */
    List<Integer> hoursOf(LocalDate day) {
        return isOpen(day) ? IntStream.range(opens, closes).boxed().toList() : List.of();
    }

    public int getVersion() {
        return version;
    }

    /** Hour of the day. */
    public int getOpens() {
        return opens;
    }

    /** Hour of the day. */
    public int getCloses() {
        return closes;
    }

    public List<DayOfWeek> getDays() {
        return days.chars().mapToObj(digit -> DayOfWeek.of(digit - '0')).toList();
    }

    /** Most hours that one person books for themselves from Monday to Sunday. */
    public int getWeekHours() {
        return weekHours;
    }

    /** For how many months it is known whose bookings, loans and faults were, once they are over. */
    public int getKeepMonths() {
        return keepMonths;
    }

    /** How many days from today one may book for oneself. */
    public int getDaysAhead() {
        return daysAhead;
    }
}
