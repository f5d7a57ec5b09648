package org.ordito.trame.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class PlacementTest {

    private static final Instant NOW = Instant.parse("2026-04-20T08:00:00Z");
    private static final LocalDate START = LocalDate.of(2026, 5, 15);
    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    private static final Actor PERSON = new Actor("person", "A person", Set.of(Role.CITIZEN));
    private static final PlacementTerms TERMS = new PlacementTerms();

    private final Placement placement = placement(content(25, START, 3));

    @Test
    void allThreePartiesConfirmAVersionOnce() {
        TrainingProject project = new TrainingProject(placement, 1, content(25, START, 3), null, COORDINATOR, NOW);
        assertThat(project.confirm(Party.HOST, NOW)).isFalse();
        assertThatThrownBy(() -> project.confirm(Party.HOST, NOW)).hasMessage("placement.confirmed-already");
        assertThat(project.confirm(Party.PROMOTER, NOW)).isFalse();
        assertThat(project.missing()).containsExactly(Party.TRAINEE);
        assertThat(project.confirm(Party.TRAINEE, NOW)).isTrue();

        TrainingProject old = new TrainingProject(placement, 2, content(25, START, 4), "Longer", COORDINATOR, NOW);
        old.supersede(NOW);
        assertThatThrownBy(() -> old.confirm(Party.TRAINEE, NOW)).hasMessage("placement.superseded");
    }

    @ParameterizedTest(name = "{0} hours a week, {1} months: {2}")
    @CsvSource({"25, 2, ", "25, 6, ", "26, 3, placement.hours", "0, 3, placement.hours", "25, 1, placement.months", "25, 7, placement.months"})
    void aProjectKeepsWithinHoursAndMonths(int hours, int months, String refused) {
        assertRefused(refused, () -> {
            ProjectContent content = content(hours, START, months);
            ProjectRules.requireComplete(content, TERMS);
            ProjectRules.requireFirst(content, TERMS, START.minusDays(20));
        });
    }

    @ParameterizedTest(name = "{0} months and {1} of others, limit {2}: {3}")
    @CsvSource({"6, 6, 12, ", "6, 7, 12, placement.limit", "12, 0, 12, ", "13, 0, 12, placement.limit", "13, 0, 24, ", "18, 6, 24, ", "18, 7, 24, placement.limit"})
    void monthsCountInAll(int months, int others, int limit, String refused) {
        assertRefused(refused, () -> ProjectRules.requireWithinLimit(months, others, limit));
    }

    @Test
    void theAllowanceHasALeastAndTheStartIsNotPast() {
        assertRefused("placement.allowance", () -> ProjectRules.requireComplete(new ProjectContent("a", "t", "m", 25, START, 3, new BigDecimal("299.99"), "i", "r"), TERMS));
        assertRefused("placement.start-past", () -> ProjectRules.requireFirst(content(25, START, 3), TERMS, START.plusDays(1)));
        assertRefused("placement.missing", () -> ProjectRules.requireComplete(new ProjectContent("a", " ", "m", 25, START, 3, new BigDecimal("500"), "i", "r"), TERMS));
    }

    @Test
    void aProlongationKeepsTheFirstDayAndAddsMonths() {
        ProjectContent before = content(25, START, 3);
        assertRefused(null, () -> ProjectRules.requireProlongs(content(20, START, 5), before));
        assertRefused("placement.not-shorter", () -> ProjectRules.requireProlongs(content(25, START, 2), before));
        assertRefused("placement.start-fixed", () -> ProjectRules.requireProlongs(content(25, START.plusDays(1), 3), before));
    }

    @Test
    void aSuspensionMovesTheLastDayByItsDays() {
        running();
        LocalDate end = placement.getEndsOn();
        placement.suspend(new Stay(day(6, 8), day(6, 17)), "The shop is closed", TERMS, day(6, 1), day(6, 10), NOW);

        assertThat(placement.getState()).isEqualTo(PlacementState.SUSPENDED);
        assertThat(placement.getEndsOn()).isEqualTo(end.plusDays(10));
        placement.suspendUntil(day(6, 27), TERMS, day(6, 12));
        assertThat(placement.getEndsOn()).isEqualTo(end.plusDays(20));
        assertThatThrownBy(() -> placement.suspendUntil(day(6, 11), TERMS, day(6, 12))).hasMessage("placement.suspension-to");

        placement.resume(NOW);
        assertThat(placement.getState()).isEqualTo(PlacementState.RUNNING);
        assertThat(placement.getPeriod().getMonths()).as("suspensions are no months").isEqualTo(3);
    }

    @Test
    void aSuspensionLiesInTheOpenMonthAndHasAReason() {
        running();
        assertRefused("placement.suspension-from", () -> placement.suspend(new Stay(day(5, 30), day(6, 20)), "Why", TERMS, day(6, 1), day(6, 10), NOW));
        assertRefused("placement.suspension-from", () -> placement.suspend(new Stay(day(6, 11), day(6, 20)), "Why", TERMS, day(6, 1), day(6, 10), NOW));
        assertRefused("placement.suspension-to", () -> placement.suspend(new Stay(day(6, 8), day(6, 9)), "Why", TERMS, day(6, 1), day(6, 10), NOW));
        assertRefused("placement.reason", () -> placement.suspend(new Stay(day(6, 8), day(6, 20)), " ", TERMS, day(6, 1), day(6, 10), NOW));
    }

    @ParameterizedTest(name = "last day {0}: {1} months")
    @CsvSource({"2026-06-14, 1", "2026-06-15, 2", "2026-07-14, 2", "2026-05-20, 1"})
    void monthsThatHadBegunCountWhenItEndsEarly(LocalDate last, int months) {
        running();
        placement.endEarly(PERSON, last, "Found work", START, last, NOW);
        assertThat(placement.getState()).isEqualTo(PlacementState.ENDED_EARLY);
        assertThat(placement.getEndsOn()).isEqualTo(last);
        assertThat(placement.countedMonths()).isEqualTo(months);
    }

    @Test
    void whatHasNotBegunIsLetGoAndCountsNothing() {
        placement.endEarly(PERSON, null, "Changed my mind", START, START.minusDays(5), NOW);
        assertThat(placement.getState()).isEqualTo(PlacementState.WITHDRAWN);
        assertThat(placement.countedMonths()).isZero();
        assertThatThrownBy(() -> placement.endEarly(PERSON, null, "Again", START, START, NOW)).hasMessage("placement.not-now");
    }

    @Test
    void anEndAheadOrInAClosedMonthIsRefused() {
        running();
        assertRefused("placement.last-day", () -> placement.endEarly(PERSON, day(6, 11), "Why", day(6, 1), day(6, 10), NOW));
        assertRefused("placement.last-day", () -> placement.endEarly(PERSON, day(5, 31), "Why", day(6, 1), day(6, 10), NOW));
        assertRefused("placement.reason", () -> placement.endEarly(PERSON, day(6, 10), "", day(6, 1), day(6, 10), NOW));
    }

    @Test
    void hoursAreWrittenOnDaysOfThePlacementOnly() {
        running();
        MonthRegister may = new MonthRegister(placement, YearMonth.of(2026, 5), 1, NOW);
        LocalDate today = day(5, 27);
        assertRefused("placement.day-outside", () -> may.write(0, Map.of(14, hours("5")), Map.of(), 25, today));
        assertRefused("placement.day-ahead", () -> may.write(0, Map.of(28, hours("5")), Map.of(), 25, today));
        assertRefused("placement.day-hours", () -> may.write(0, Map.of(20, hours("8.25")), Map.of(), 25, today));
        assertRefused("placement.day-hours", () -> may.write(0, Map.of(20, hours("1.10")), Map.of(), 25, today));
        assertRefused("placement.week-hours", () -> may.write(0, Map.of(18, hours("8"), 19, hours("8"), 20, hours("8"), 21, hours("1.25")), Map.of(), 25, today));
        assertThatThrownBy(() -> may.write(3, Map.of(), Map.of(), 25, today)).isInstanceOf(StaleEdit.class);

        may.write(0, Map.of(18, hours("8"), 19, hours("8"), 20, hours("8"), 21, hours("1"), 25, hours("0")), Map.of(), 25, today);
        assertThat(may.getDone()).isEqualByComparingTo("25");
        assertThat(may.getHours()).hasSize(4);
    }

    @Test
    void aWeekOfTwoMonthsHasNoMoreHoursThanAnyOther() {
        running();
        MonthRegister june = new MonthRegister(placement, YearMonth.of(2026, 6), 2, NOW);
        june.write(0, Map.of(29, hours("8"), 30, hours("8")), Map.of(), 25, day(7, 5));
        MonthRegister july = new MonthRegister(placement, YearMonth.of(2026, 7), 3, NOW);
        assertRefused("placement.week-hours", () -> july.write(0, Map.of(1, hours("8"), 2, hours("1.25")), june.dates(), 25, day(7, 5)));
        july.write(0, Map.of(1, hours("8"), 2, hours("1"), 6, hours("8")), june.dates(), 25, day(7, 6));
        assertThat(july.getDone()).isEqualByComparingTo("17");
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"2026-08-15, 2026-09-14, true", "2026-08-31, 2026-09-14, true", "2026-09-01, 2026-10-14, false", "2026-02-01, 2026-04-30, false", "2026-02-01, 2026-05-01, true"})
    void twoStaysMayShareAMonthWithoutSharingADay(LocalDate from, LocalDate to, boolean shared) {
        assertThat(placement.stay().sharesMonth(new Stay(from, to))).isEqualTo(shared);
        assertThat(new Stay(from, to).sharesMonth(placement.stay())).isEqualTo(shared);
    }

    @Test
    void aRegisterIsConfirmedAfterTheMonthAndCheckedAfterThat() {
        running();
        MonthRegister may = new MonthRegister(placement, YearMonth.of(2026, 5), 1, NOW);
        assertRefused("placement.month-not-over", () -> may.confirm(0, NOW));
        may.write(0, Map.of(18, hours("5"), 19, hours("5")), Map.of(), 25, day(5, 31));
        assertThat(may.open(5, NOW)).isTrue();
        assertThat(may.getDueOn()).isEqualTo(day(6, 5));
        assertThat(may.getPlanned()).isEqualByComparingTo("55");
        assertRefused("placement.not-to-check", () -> may.check(0, NOW));
        may.confirm(0, NOW);
        assertRefused("placement.register-closed", () -> may.write(0, Map.of(), Map.of(), 25, day(6, 1)));
        assertRefused("placement.reason", () -> may.sendBack(0, "", day(6, 10), NOW));
        may.sendBack(0, "Two days are missing", day(6, 10), NOW);
        assertThat(may.getDueOn()).isEqualTo(day(6, 10));
        may.confirm(0, NOW);
        assertThat(may.due(70)).as("before the check").isZero();
        may.check(0, NOW);
        assertThat(may.due(70)).isEqualByComparingTo("47.62");
    }

    @Test
    void aMonthSuspendedThroughoutNeedsNoConfirmation() {
        running();
        placement.suspend(new Stay(day(5, 28), day(7, 5)), "The shop is closed", TERMS, day(5, 1), day(5, 28), NOW);
        assertThat(new MonthRegister(placement, YearMonth.of(2026, 6), 2, NOW).open(5, NOW)).isFalse();
    }

    private void running() {
        placement.confirmed(NOW);
        placement.start(NOW);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static BigDecimal hours(String hours) {
        return new BigDecimal(hours);
    }

    private static void assertRefused(String key, ThrowingCallable what) {
        if (key == null) {
            assertThatCode(what).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(what).isInstanceOf(RuleViolation.class).hasMessage(key);
        }
    }

    static ProjectContent content(int hours, LocalDate start, int months) {
        return new ProjectContent("Aims", "Tasks", "Mornings", hours, start, months, new BigDecimal("500.00"), "INAIL-1", "RC-1");
    }

    static Placement placement(ProjectContent content) {
        Host host = HostTest.host("A host", new Quarter("here", "Here", "37.5", "15.1"), 3, Craft.SEWING);
        return new Placement("TIR-2026-0001", host, new Person("person", "A <b>person</b>", "", null, Set.of(Role.CITIZEN)), "tutor", COORDINATOR, content, NOW);
    }
}
