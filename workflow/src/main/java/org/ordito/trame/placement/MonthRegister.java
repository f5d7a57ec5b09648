package org.ordito.trame.placement;

import static org.ordito.trame.placement.RegisterState.*;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;

/**
 * The hours of one month of a placement. The person or the host's tutor writes them while the month goes on; once it is over, what is
 * planned and the allowance are fixed, the host's tutor confirms the hours, and the lab checks them or sends them back.
 */
@Entity
@Table(name = "lab_month_register")
public class MonthRegister {

    private static final BigDecimal MOST_A_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    private String month;

    @Enumerated(EnumType.STRING)
    private RegisterState state;
    @Column(name = "state_since")
    private Instant stateSince;
    @Column(name = "due_on")
    private LocalDate dueOn;
    private BigDecimal planned;
    private BigDecimal whole;
    private BigDecimal allowance;
    private String note;

    @ElementCollection
    @CollectionTable(name = "lab_register_day", joinColumns = @JoinColumn(name = "register_id"))
    @MapKeyColumn(name = "day")
    @Column(name = "hours")
    private Map<Integer, BigDecimal> hours = new HashMap<>();

    protected MonthRegister() {
    }

    /** @param ordinal of the month in the placement, from 1 */
    MonthRegister(Placement placement, YearMonth month, int ordinal, Instant now) {
        this.placement = placement;
        this.month = month.toString();
        this.number = placement.getNumber() + "-R" + ordinal;
        enter(FILLING, now);
    }

    /**
     * Writes the hours of the whole month anew.
     *
     * @param read     version that was read before
     * @param written  hours by day of the month; a day without hours has none
     * @param beside   hours of the months before and after: a week may have days of two months
     * @param mostWeek hours a week, at most
     * @throws RuleViolation {@code placement.register-closed}, {@code placement.day-hours}, {@code placement.day-outside}, {@code placement.day-ahead},
     *                       {@code placement.week-hours}
     */
    void write(int read, Map<Integer, BigDecimal> written, Map<LocalDate, BigDecimal> beside, int mostWeek, LocalDate today) {
        StaleEdit.unlessSame(read, version);
        require(state.isOpen(), "placement.register-closed");
        Map<Integer, BigDecimal> kept = written.entrySet().stream().filter(entry -> entry.getValue() != null && entry.getValue().signum() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        new TreeMap<>(kept).forEach((day, many) -> requireDay(day, many, today));
        requireWeeks(kept, beside, mostWeek);
        List.copyOf(hours.keySet()).stream().filter(day -> !kept.containsKey(day)).forEach(hours::remove);
        kept.forEach((day, many) -> hours.put(day, many.setScale(2)));
    }

    private void requireWeeks(Map<Integer, BigDecimal> kept, Map<LocalDate, BigDecimal> beside, int most) {
        Map<LocalDate, BigDecimal> weeks = new HashMap<>();
        kept.forEach((day, many) -> weeks.merge(monday(getMonth().atDay(day)), many, BigDecimal::add));
        beside.forEach((date, many) -> weeks.computeIfPresent(monday(date), (week, sum) -> sum.add(many)));
        weeks.values().forEach(sum -> require(sum.compareTo(BigDecimal.valueOf(most)) <= 0, "placement.week-hours", most));
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private void requireDay(int day, BigDecimal many, LocalDate today) {
        require(day >= 1 && day <= getMonth().lengthOfMonth(), "placement.day-outside", day);
        LocalDate date = getMonth().atDay(day);
        Words name = Words.day(date);
        require(isDayOpen(date), "placement.day-outside", name);
        require(!date.isAfter(today), "placement.day-ahead", name);
        require(many.signum() > 0 && many.compareTo(MOST_A_DAY) <= 0 && many.remainder(QUARTER).signum() == 0, "placement.day-hours", name);
    }

    /** Whether the placement is there on that day of the month, and not suspended. */
    public boolean isDayOpen(LocalDate date) {
        return YearMonth.from(date).equals(getMonth()) && placement.stay().holds(date) && placement.pauses().stream().noneMatch(pause -> pause.holds(date));
    }

    /** Whether hours are written on any of these days. */
    boolean hasHours(Stay stay) {
        return dates().keySet().stream().anyMatch(stay::holds);
    }

    /** Hours by day. */
    Map<LocalDate, BigDecimal> dates() {
        return hours.entrySet().stream().collect(Collectors.toMap(entry -> getMonth().atDay(entry.getKey()), Map.Entry::getValue));
    }

    /** The month is over for the placement: from now on it says what is planned. @return whether there is anything to confirm */
    boolean open(int daysToConfirm, Instant now) {
        planned = plannedNow();
        whole = PlannedHours.inWhole(getMonth(), placement.getHoursPerWeek());
        allowance = placement.getAllowance();
        dueOn = lastDay().plusDays(daysToConfirm);
        boolean isEmpty = planned.signum() == 0 && hours.isEmpty();
        enter(isEmpty ? EMPTY : TO_CONFIRM, now);
        return !isEmpty;
    }

    private BigDecimal plannedNow() {
        return PlannedHours.in(getMonth(), placement.stay(), placement.pauses(), placement.getHoursPerWeek());
    }

    void confirm(int read, Instant now) {
        StaleEdit.unlessSame(read, version);
        require(state.isToConfirm(), state == FILLING ? "placement.month-not-over" : "placement.register-closed");
        enter(CONFIRMED, now);
    }

    void check(int read, Instant now) {
        StaleEdit.unlessSame(read, version);
        require(state == CONFIRMED, "placement.not-to-check");
        note = null;
        enter(CHECKED, now);
    }

    /** It goes back to the host's tutor. @param newDueOn by the end of which day it is to be confirmed anew @throws RuleViolation {@code placement.reason} */
    void sendBack(int read, String why, LocalDate newDueOn, Instant now) {
        StaleEdit.unlessSame(read, version);
        require(state == CONFIRMED, "placement.not-to-check");
        if (why == null || why.isBlank() || why.length() > 1_000) {
            throw new RuleViolation("placement.reason").at("note");
        }
        note = why.strip();
        dueOn = newDueOn;
        enter(RETURNED, now);
    }

    /** What is due for it; nothing until it is checked. @param fullPercent of the planned hours from which the allowance is due in full */
    public BigDecimal due(int fullPercent) {
        return state == CHECKED ? Allowance.due(allowance, planned, whole, getDone(), fullPercent) : BigDecimal.ZERO;
    }

    private void enter(RegisterState next, Instant now) {
        state = next;
        stateSince = now;
    }

    private static void require(boolean condition, String key, Object... arguments) {
        if (!condition) {
            throw new RuleViolation(key, arguments);
        }
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Business key of its process: {@code TIR-2026-0001-R2}. */
    public String getNumber() {
        return number;
    }

    public Placement getPlacement() {
        return placement;
    }

    public YearMonth getMonth() {
        return YearMonth.parse(month);
    }

    /** The last day of the month on which the placement is there. */
    LocalDate lastDay() {
        LocalDate end = getMonth().atEndOfMonth();
        return placement.getEndsOn().isBefore(end) ? placement.getEndsOn() : end;
    }

    public RegisterState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    /** By the end of which day the host's tutor is to confirm it; null while the month goes on. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Hours planned: while the month goes on, as things stand. */
    public BigDecimal getPlanned() {
        return planned == null ? plannedNow() : planned;
    }

    /** Hours written. */
    public BigDecimal getDone() {
        return hours.values().stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Of the planned hours, in percent rounded down. */
    public int getPercent() {
        return Allowance.percent(getPlanned(), getDone());
    }

    /** Hours by day of the month. */
    public Map<Integer, BigDecimal> getHours() {
        return Map.copyOf(hours);
    }

    /** Why it was sent back; null otherwise, and once it is forgotten. */
    public String getNote() {
        return note;
    }
}
