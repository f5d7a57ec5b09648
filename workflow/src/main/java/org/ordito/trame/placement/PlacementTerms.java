package org.ordito.trame.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** The numbers of the placements, as the call and the law set them; the coordinator changes them, for what is written from then on. */
@Entity
@Table(name = "lab_placement_terms")
public class PlacementTerms {

    /** The one row. */
    static final int ID = 1;

    @Id
    private int id = ID;

    @Version
    private int version;

    @Column(name = "most_hours")
    private int mostHours = 25;
    @Column(name = "fewest_months")
    private int fewestMonths = 2;
    @Column(name = "most_months")
    private int mostMonths = 6;
    @Column(name = "standard_limit")
    private int standardLimit = 12;
    @Column(name = "longer_limit")
    private int longerLimit = 24;
    @Column(name = "small_employees")
    private int smallEmployees = 5;
    @Column(name = "small_places")
    private int smallPlaces = 2;
    @Column(name = "medium_employees")
    private int mediumEmployees = 20;
    @Column(name = "medium_places")
    private int mediumPlaces = 4;
    @Column(name = "large_percent")
    private int largePercent = 20;
    @Column(name = "full_percent")
    private int fullPercent = 70;
    @Column(name = "lowest_allowance")
    private BigDecimal lowestAllowance = new BigDecimal("300.00");
    @Column(name = "usual_allowance")
    private BigDecimal usualAllowance = new BigDecimal("500.00");
    @Column(name = "register_days")
    private int registerDays = 5;
    @Column(name = "remind_days")
    private int remindDays = 5;
    @Column(name = "chase_days")
    private int chaseDays = 5;
    @Column(name = "notice_days")
    private int noticeDays = 2;
    @Column(name = "assess_days")
    private int assessDays = 15;
    @Column(name = "longest_suspension")
    private int longestSuspension = 180;

    /** Those of the demonstration's call. */
    public PlacementTerms() {
    }

    /**
     * How many trainees a host may have at the same time. The share of a large host is rounded down, so that it is never passed: 24
     * employees have 4 places, 25 have 5.
     *
     * @param employees 0 or more
     */
    public int places(int employees) {
        if (employees <= smallEmployees) {
            return smallPlaces;
        }
        return employees <= mediumEmployees ? mediumPlaces : employees * largePercent / 100;
    }

    /** How many months somebody may spend in placements, in all. */
    public int limit(TraineeStatus status) {
        return status == TraineeStatus.LONGER ? longerLimit : standardLimit;
    }

    /** @param read version that was read before @throws RuleViolation {@code placement.range} beside a field */
    void write(int read, Numbers numbers) {
        StaleEdit.unlessSame(read, version);
        mostHours = within("mostHours", numbers.mostHours(), 1, 40);
        fewestMonths = within("fewestMonths", numbers.fewestMonths(), 1, 12);
        mostMonths = within("mostMonths", numbers.mostMonths(), fewestMonths, 24);
        standardLimit = within("standardLimit", numbers.standardLimit(), mostMonths, 36);
        longerLimit = within("longerLimit", numbers.longerLimit(), standardLimit, 48);
        fullPercent = within("fullPercent", numbers.fullPercent(), 1, 100);
        registerDays = within("registerDays", numbers.registerDays(), 1, 25);
        remindDays = within("remindDays", numbers.remindDays(), 1, 30);
        chaseDays = within("chaseDays", numbers.chaseDays(), 1, 30);
        noticeDays = within("noticeDays", numbers.noticeDays(), 1, registerDays);
        assessDays = within("assessDays", numbers.assessDays(), 1, 90);
        longestSuspension = within("longestSuspension", numbers.longestSuspension(), 7, 365);
        smallEmployees = within("smallEmployees", numbers.smallEmployees(), 0, 250);
        smallPlaces = within("smallPlaces", numbers.smallPlaces(), 1, 50);
        mediumEmployees = within("mediumEmployees", numbers.mediumEmployees(), smallEmployees + 1, 500);
        mediumPlaces = within("mediumPlaces", numbers.mediumPlaces(), smallPlaces, 50);
        largePercent = within("largePercent", numbers.largePercent(), 1, 100);
        lowestAllowance = amount("lowestAllowance", numbers.lowestAllowance(), BigDecimal.ONE);
        usualAllowance = amount("usualAllowance", numbers.usualAllowance(), lowestAllowance);
    }

    private static int within(String field, Integer number, int least, int most) {
        if (number == null || number < least || number > most) {
            throw new RuleViolation("placement.range", least, most).at(field);
        }
        return number;
    }

    private static BigDecimal amount(String field, BigDecimal amount, BigDecimal least) {
        if (amount == null || amount.compareTo(least) < 0 || amount.compareTo(new BigDecimal("5000")) > 0) {
            throw new RuleViolation("placement.range", least, 5_000).at(field);
        }
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** What the coordinator changes. Regions set the limits of hosts by size, and change them. */
    public record Numbers(Integer mostHours, Integer fewestMonths, Integer mostMonths, Integer standardLimit, Integer longerLimit, Integer fullPercent,
            Integer registerDays, Integer remindDays, Integer chaseDays, Integer noticeDays, Integer assessDays, Integer longestSuspension, Integer smallEmployees,
            Integer smallPlaces, Integer mediumEmployees, Integer mediumPlaces, Integer largePercent, BigDecimal lowestAllowance, BigDecimal usualAllowance) {
    }

    public Numbers getNumbers() {
        return new Numbers(mostHours, fewestMonths, mostMonths, standardLimit, longerLimit, fullPercent, registerDays, remindDays, chaseDays, noticeDays,
                assessDays, longestSuspension, smallEmployees, smallPlaces, mediumEmployees, mediumPlaces, largePercent, lowestAllowance, usualAllowance);
    }

    public int getVersion() {
        return version;
    }

    /** Hours a week, at most. */
    public int getMostHours() {
        return mostHours;
    }

    /** Months that a placement is written for, at least. */
    public int getFewestMonths() {
        return fewestMonths;
    }

    /** Months that a placement is first written for, at most; prolongations come on top, up to the limit. */
    public int getMostMonths() {
        return mostMonths;
    }

    /** Of the planned hours, in percent, from which the allowance is due in full. */
    public int getFullPercent() {
        return fullPercent;
    }

    /** Euro a month, at least. */
    public BigDecimal getLowestAllowance() {
        return lowestAllowance;
    }

    /** Euro a month, unless something else is written. */
    public BigDecimal getUsualAllowance() {
        return usualAllowance;
    }

    /** Days after the month by which its register is to be confirmed. */
    public int getRegisterDays() {
        return registerDays;
    }

    /** Days after which those who have not confirmed a project are reminded. */
    public int getRemindDays() {
        return remindDays;
    }

    /** Days after the reminder by which the lab sees to it. */
    public int getChaseDays() {
        return chaseDays;
    }

    /** Days before the term of a register on which those who fill it are reminded. */
    public int getNoticeDays() {
        return noticeDays;
    }

    /** Days within which an assessment is written. */
    public int getAssessDays() {
        return assessDays;
    }

    /** Days after its first on which a suspension ends, at the latest. */
    public int getLongestSuspension() {
        return longestSuspension;
    }

    public int getSmallEmployees() {
        return smallEmployees;
    }

    public int getSmallPlaces() {
        return smallPlaces;
    }

    public int getMediumEmployees() {
        return mediumEmployees;
    }

    public int getMediumPlaces() {
        return mediumPlaces;
    }

    public int getLargePercent() {
        return largePercent;
    }
}
