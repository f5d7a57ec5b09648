package org.ordito.trame.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;

class MachineTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    /** A loan lasts 45 days at most; its borrower is reminded 3 days before, and every 10 once it is late. */
    private static final BookingTerms TERMS = new BookingTerms(List.of(DayOfWeek.MONDAY), new BookingTerms.Numbers(9, 20, 4, 8, 14, 12, 45, 3, 10));

    private final EquipmentPolicy policy = new EquipmentPolicy();
    private final MachineKind kind = new MachineKind("Ferro da stiro", true, 12);
    private Machine machine;

    @BeforeEach
    void aMachine() {
        machine = new Machine(MachineText.of(" sti-001 ", "Ferro con caldaia", "kind", "room", true), kind, null, NOW);
    }

    @ParameterizedTest(name = "place {0}, trained on {1}, machine {2}: {3}")
    @CsvSource({
        "true, 2026-10-01, IN_USE, ",
        "true, 2025-11-26, IN_USE, ",
        "true, 2025-11-25, IN_USE, equipment.why.expired",
        "true, , IN_USE, equipment.why.untrained",
        "false, 2026-10-01, IN_USE, equipment.no-place",
        "true, 2026-10-01, FAULTY, equipment.why.faulty",
        "true, 2026-10-01, IN_MAINTENANCE, equipment.why.maintenance-until",
        "true, 2026-10-01, WITHDRAWN, equipment.why.withdrawn",
        "true, 2026-10-01, LENT, equipment.why.lent"})
    void onlyTrainedPeopleWithAPlaceUseAMachineThatWorks(boolean place, LocalDate trained, String state, String refusal) {
        bring(state);
        SafetyTraining training = trained == null ? null : new SafetyTraining("trame1", kind, trained, "Docente", NOW);
        assertThat(policy.mayUse(place, training, machine, TODAY).reason()).isEqualTo(refusal);
    }

    private void bring(String state) {
        switch (state) {
            case "FAULTY" -> machine.fault(NOW);
            case "IN_MAINTENANCE" -> machine.stop(TODAY.plusDays(3), NOW);
            case "WITHDRAWN" -> machine.withdraw(NOW);
            case "LENT" -> machine.lend(TODAY.plusDays(3));
            default -> assertThat(machine.isUsable()).isTrue();
        }
    }

    @Test
    void aKindWithoutTrainingIsForEverybodyWithAPlaceAndATrainingWithoutTermIsForGood() {
        Machine dummy = new Machine(MachineText.of("MAN-1", "Manichino", "kind", "room", true), new MachineKind("Manichino", false, 12), null, NOW);
        assertThat(policy.mayUse(true, null, dummy, TODAY).isGranted()).isTrue();
        assertThat(new SafetyTraining("trame1", new MachineKind("Piana", true, null), TODAY.minusYears(9), "Docente", NOW).isValidOn(TODAY)).isTrue();
    }

    @Test
    void aTrainingThatWasTakenBackCountsNoMore() {
        SafetyTraining training = new SafetyTraining("trame1", kind, TODAY, "Docente", NOW);
        assertThatThrownBy(() -> training.revoke(" ", NOW)).hasMessage("equipment.reason");
        training.revoke("Un’altra persona", NOW);
        assertThat(training.isValidOn(TODAY)).isFalse();
        assertThatThrownBy(() -> new SafetyTraining("trame1", kind, TODAY.plusDays(1), "Docente", NOW)).hasMessage("equipment.given-on");
    }

    @ParameterizedTest
    @CsvSource({"LAB_COORDINATOR, false, true", "TEACHER, false, true", "CITIZEN, true, true", "CITIZEN, false, false", "AUDITOR, false, false"})
    void whoeverWorksInTheLabReportsFaults(Role role, boolean place, boolean may) {
        assertThat(policy.mayReport(new Actor("somebody", "Somebody", Set.of(role)), place).isGranted()).isEqualTo(may);
    }

    @Test
    void aFaultTakesItOutOnceAndTheLabPutsItBack() {
        assertThat(machine.fault(NOW)).isTrue();
        assertThat(machine.fault(NOW)).as("a second report").isFalse();
        machine.stop(TODAY.plusDays(2), NOW);
        assertThat(machine.getBackOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(machine.putBack(NOW)).isTrue();
        assertThat(machine.putBack(NOW)).isFalse();
        assertThat(machine.getBackOn()).isNull();
        assertThatThrownBy(() -> machine.stop(TODAY.minusDays(1), NOW)).hasMessage("equipment.back-on");
    }

    @Test
    void whatIsLentComesBackBeforeItIsWithdrawnOrLentAgain() {
        machine.lend(TODAY);
        assertThatThrownBy(() -> machine.lend(TODAY)).hasMessage("equipment.lent-now");
        assertThatThrownBy(() -> machine.withdraw(NOW)).hasMessage("equipment.lent-now");
        machine.comeBack();
        machine.withdraw(NOW);
        assertThatThrownBy(() -> machine.lend(TODAY)).hasMessage("equipment.not-in-use");
        assertThatThrownBy(() -> machine.stop(null, NOW)).hasMessage("equipment.withdrawn-already");
    }

    @ParameterizedTest
    @CsvSource({"CUC 1", "''", "-CUC", "CUC-0000000000000000001", "CUC/1"})
    void anInventoryNumberIsLettersDigitsAndHyphens(String written) {
        assertThatThrownBy(() -> MachineText.of(written, "Macchina", "kind", "room", false)).isInstanceOf(RuleViolation.class).hasMessage("equipment.inventory");
    }

    /** Lent on 26 November at 10. */
    @ParameterizedTest(name = "until {0}: {1}, then {2}, then {3}")
    @CsvSource({
        "2026-12-10, 2026-12-07, 2026-12-11, 2026-12-21",
        "2026-11-30, 2026-11-27, 2026-12-01, 2026-12-11",
        "2026-11-29, 2026-11-30, 2026-12-10, 2026-12-20"})
    void aBorrowerIsRemindedBeforeTheLastDayTheDayAfterItAndThenAsOftenAsTheTermsSay(LocalDate due, LocalDate first, LocalDate second, LocalDate third) {
        MachineLoan loan = new MachineLoan("PRESTITO-2026-0001", machine, "trame1", due, "Come nuova", TERMS, NOW);
        assertThat(loan.getNextNoticeAt()).isEqualTo(nine(first));
        loan.reminded(TERMS, nine(first));
        assertThat(loan.getNextNoticeAt()).isEqualTo(nine(second));
        loan.reminded(TERMS, nine(second));
        assertThat(loan.getNextNoticeAt()).isEqualTo(nine(third));
        assertThat(loan.isOverdue(due)).isFalse();
        assertThat(loan.isOverdue(due.plusDays(1))).isTrue();
        loan.comeBack("Come nuova", nine(third));
        assertThat(loan.getNextNoticeAt()).isNull();
        assertThat(loan.isOverdue(due.plusDays(9))).isFalse();
        assertThatThrownBy(() -> loan.extend(due.plusDays(9), TERMS, nine(third))).hasMessage("equipment.loan-over");
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(9, 0).atZone(OrditoClock.ROME).toInstant();
    }

    @Test
    void aLoanLastsAsLongAsTheTermsAllowAndSaysHowTheMachineIs() {
        assertThatThrownBy(() -> new MachineLoan("P", machine, "trame1", TODAY.plusDays(46), "Nuova", TERMS, NOW)).hasMessage("equipment.loan-due");
        assertThatThrownBy(() -> new MachineLoan("P", machine, "trame1", TODAY.minusDays(1), "Nuova", TERMS, NOW)).hasMessage("equipment.loan-due");
        assertThatThrownBy(() -> new MachineLoan("P", machine, "trame1", TODAY, " ", TERMS, NOW)).hasMessage("equipment.condition");
    }

    @Test
    void maintenanceIsLateAfterItsDayAndIsWrittenDownWithWhatItCost() {
        Maintenance oil = new Maintenance(machine, "Olio", TODAY, TODAY);
        assertThat(oil.isLate(TODAY)).isFalse();
        assertThat(oil.isLate(TODAY.plusDays(1))).isTrue();
        assertThatThrownBy(() -> oil.done(TODAY.plusDays(1), "Fatto", null, TODAY)).hasMessage("equipment.done-on");
        assertThatThrownBy(() -> oil.done(TODAY, "Fatto", BigDecimal.valueOf(-1), TODAY)).hasMessage("equipment.cost");
        oil.done(TODAY, "Fatto", null, TODAY);
        assertThat(oil.getCost()).isZero();
        assertThat(oil.isLate(TODAY.plusDays(1))).isFalse();
    }
}
