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
import org.ordito.trame.Written;

/** When the lab is open to whoever works by themselves, how much of it one person may book, how long they keep a machine on loan, and for how long it is known who did. There is one. */
@Entity
@Table(name = "lab_booking_terms")
public class BookingTerms {

    static final Long THE_ONE = 1L;

    private static final int HOURS_OF_A_DAY = 24;

    @Id
    private Long id;

    @Version
    private int version;

    private int opens;
    private int closes;
    private String days;
    @Column(name = "booking_hours")
    private int bookingHours;
    @Column(name = "week_hours")
    private int weekHours;
    @Column(name = "days_ahead")
    private int daysAhead;
    @Column(name = "keep_months")
    private int keepMonths;
    @Column(name = "loan_days")
    private int loanDays;
    @Column(name = "loan_notice_days")
    private int loanNoticeDays;
    @Column(name = "loan_again_days")
    private int loanAgainDays;

    protected BookingTerms() {
    }

    BookingTerms(Collection<DayOfWeek> days, Numbers numbers) {
        this.id = THE_ONE;
        keep(days, numbers);
    }

    /**
     * What the coordinator changes.
     *
     * @param opens          hour of the day, as {@code closes}
     * @param bookingHours   most hours of one booking
     * @param weekHours      most hours that one person books for themselves from Monday to Sunday
     * @param daysAhead      from today, within which one may book for oneself
     * @param keepMonths     for which it is known whose bookings, loans and faults were, once they are over
     * @param loanDays       from today, after which a loan ends at the latest
     * @param loanNoticeDays before its last day, on which a borrower is reminded
     * @param loanAgainDays  after which one who is late is reminded again
     */
    public record Numbers(Integer opens, Integer closes, Integer bookingHours, Integer weekHours, Integer daysAhead, Integer keepMonths, Integer loanDays,
            Integer loanNoticeDays, Integer loanAgainDays) {
    }

    /** @param read version of what was changed @throws RuleViolation beside the field */
    void change(int read, Collection<DayOfWeek> open, Numbers numbers) {
        StaleEdit.unlessSame(read, version);
        keep(open, numbers);
    }

    private void keep(Collection<DayOfWeek> open, Numbers numbers) {
        opens = within(numbers.opens(), 0, HOURS_OF_A_DAY - 1, "opens");
        closes = within(numbers.closes(), opens + 1, HOURS_OF_A_DAY, "closes");
        bookingHours = within(numbers.bookingHours(), 1, 12, "bookingHours");
        weekHours = within(numbers.weekHours(), 1, 60, "weekHours");
        daysAhead = within(numbers.daysAhead(), 1, 180, "daysAhead");
        keepMonths = within(numbers.keepMonths(), 1, 120, "keepMonths");
        loanDays = within(numbers.loanDays(), 1, 365, "loanDays");
        loanNoticeDays = within(numbers.loanNoticeDays(), 1, 30, "loanNoticeDays");
        loanAgainDays = within(numbers.loanAgainDays(), 1, 30, "loanAgainDays");
        if (open.isEmpty()) {
            throw new RuleViolation("equipment.terms.days").at("days");
        }
        days = open.stream().sorted().map(day -> String.valueOf(day.getValue())).distinct().collect(Collectors.joining());
    }

    private static int within(Integer number, int least, int most, String field) {
        return Written.within(number, least, most, "equipment.terms." + field, field);
    }

    /** Hours of a day, no more than one booking may take. @throws RuleViolation as {@link BookedTime#of} says */
    BookedTime time(LocalDate day, Integer fromHour, Integer hours) {
        return BookedTime.of(day, fromHour, hours, bookingHours);
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

    public Numbers getNumbers() {
        return new Numbers(opens, closes, bookingHours, weekHours, daysAhead, keepMonths, loanDays, loanNoticeDays, loanAgainDays);
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

    /** Most hours of one booking. */
    public int getBookingHours() {
        return bookingHours;
    }

    /** Most hours that one person books for themselves from Monday to Sunday. */
    public int getWeekHours() {
        return weekHours;
    }

    /** How many days from today one may book for oneself. */
    public int getDaysAhead() {
        return daysAhead;
    }

    /** How many days from today a loan ends, at the latest. */
    public int getLoanDays() {
        return loanDays;
    }

    /** How many days before the last one a borrower is reminded. */
    public int getLoanNoticeDays() {
        return loanNoticeDays;
    }

    /** After how many days one who is late is reminded again. */
    public int getLoanAgainDays() {
        return loanAgainDays;
    }
}
