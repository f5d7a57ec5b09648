package org.ordito.trame.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ordito.platform.RuleViolation;

/** The days of a placement: so many months from the first one on, with the days on which it stood still on top; or fewer, when it ended early. */
@Embeddable
public class PlacementPeriod {

    @Column(name = "starts_on")
    private LocalDate startsOn;
    private int months;
    @Column(name = "ends_on")
    private LocalDate endsOn;

    /** @param paused days on which it stands still */
    void take(LocalDate from, int newMonths, long paused) {
        startsOn = from;
        months = newMonths;
        endsOn = endOf(newMonths, paused);
    }

    /** The last day, of so many months. */
    LocalDate endOf(int newMonths, long paused) {
        return Stay.ofMonths(startsOn, newMonths).to().plusDays(paused);
    }

    void pausedFor(long days) {
        endsOn = endOf(months, days);
    }

    void endOn(LocalDate day) {
        endsOn = day;
    }

    /**
     * @param longest  days after its first on which it ends, at the latest
     * @param earliest first day of the month whose register is still open; null when there is none
     * @throws RuleViolation {@code placement.suspension-from}, {@code placement.suspension-to}
     */
    void requireSuspension(Stay stay, int longest, LocalDate earliest, LocalDate today) {
        if (earliest == null || stay.from().isBefore(startsOn) || stay.from().isBefore(earliest) || stay.from().isAfter(today) || stay.from().isAfter(endsOn)) {
            throw new RuleViolation("placement.suspension-from").at("from");
        }
        requireSuspensionEnd(stay.to(), stay.from(), longest, today);
    }

    /** @throws RuleViolation {@code placement.suspension-to} */
    static void requireSuspensionEnd(LocalDate day, LocalDate from, int longest, LocalDate today) {
        if (day == null || day.isBefore(from) || day.isBefore(today) || day.isAfter(from.plusDays(longest))) {
            throw new RuleViolation("placement.suspension-to", longest).at("to");
        }
    }

    /** @param earliest first day that may still be the last one; null when there is none @throws RuleViolation {@code placement.last-day} */
    void requireLastDay(LocalDate lastDay, LocalDate earliest, LocalDate today) {
        if (earliest == null || lastDay == null || lastDay.isBefore(earliest) || lastDay.isAfter(today) || lastDay.isAfter(endsOn)) {
            throw new RuleViolation("placement.last-day").at("lastDay");
        }
    }

    /** How many of its months had begun on its last day. */
    int begunMonths() {
        long whole = ChronoUnit.MONTHS.between(startsOn, endsOn.plusDays(1));
        return (int) Math.min(months, startsOn.plusMonths(whole).isAfter(endsOn) ? whole : whole + 1);
    }

    Stay stay() {
        return new Stay(startsOn, endsOn);
    }

    /** The day in the middle of it. */
    LocalDate middle() {
        return startsOn.plusDays(stay().days() / 2);
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public int getMonths() {
        return months;
    }
}
