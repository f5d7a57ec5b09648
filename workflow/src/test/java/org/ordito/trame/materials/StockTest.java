package org.ordito.trame.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.Course;
import org.ordito.trame.CoursesMade;

/** A cloth of which there are 20 metres; the minimum is 15, and 40 are to be kept. */
class StockTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Course COURSE = CoursesMade.from(TODAY);

    private final Material cloth = new Material(MaterialText.of("tes-001", "Cotone", Unit.METRE, new BigDecimal("15"), new BigDecimal("40"), ""));

    StockTest() {
        move(MovementKind.PURCHASE, "20");
    }

    @ParameterizedTest(name = "{0} of {1}: {2} left, {3} to order")
    @CsvSource({
        "PURCHASE, 5.5, 25.5, 0",
        "DONATION, 1, 21, 0",
        "CONSUMPTION, 5, 15, 0",
        "CONSUMPTION, 5.01, 14.99, 25.01",
        "WASTE, 20, 0, 40",
        "COUNT, 18.25, 18.25, 0",
        "COUNT, 0, 0, 40"})
    void everyMovementMovesTheStockByWhatCameOrWent(MovementKind kind, String quantity, BigDecimal left, BigDecimal toOrder) {
        StockMovement line = move(kind, quantity);
        assertThat(cloth.getStock()).isEqualByComparingTo(left);
        assertThat(line.getStockAfter()).isEqualByComparingTo(left);
        assertThat(cloth.getToOrder()).isEqualByComparingTo(toOrder);
    }

    @ParameterizedTest
    @CsvSource({"WASTE, 20.01, materials.not-enough", "CONSUMPTION, 21, materials.not-enough", "PURCHASE, 0, materials.quantity", "PURCHASE, -1, materials.quantity",
        "PURCHASE,, materials.quantity", "COUNT, -1, materials.quantity", "REVERSAL, 1, materials.kind", ", 1, materials.kind", "PURCHASE, 1.234, materials.quantity",
        "PURCHASE, 999999, materials.quantity"})
    void whatCannotBeIsRefusedAndTheStockStays(MovementKind kind, String quantity, String refusal) {
        assertThatThrownBy(() -> move(kind, quantity)).hasMessage(refusal);
        assertThat(cloth.getStock()).isEqualByComparingTo("20");
    }

    @Test
    void aLineThatWasWrongIsReversedByAnotherWithItsReason() {
        StockMovement wrong = move(MovementKind.CONSUMPTION, "12");
        StockMovement back = StockMovement.reversing(wrong, "Erano 2 metri", "laboratorio", NOW);

        assertThat(cloth.getStock()).isEqualByComparingTo("20");
        assertThat(back.getQuantity()).isEqualByComparingTo("12");
        assertThat(back.getCourse()).as("so that the course has not consumed it").isEqualTo(COURSE);
        assertThatThrownBy(() -> StockMovement.reversing(back, "Di nuovo", "laboratorio", NOW)).hasMessage("materials.reversal-of-reversal");
        assertThatThrownBy(() -> StockMovement.reversing(wrong, " ", "laboratorio", NOW)).hasMessage("materials.reason");
    }

    @Test
    void aPurchaseThatIsUsedUpCannotBeReversed() {
        StockMovement bought = move(MovementKind.PURCHASE, "10");
        move(MovementKind.WASTE, "25");
        assertThatThrownBy(() -> StockMovement.reversing(bought, "Mai arrivato", "laboratorio", NOW)).hasMessage("materials.not-enough");
    }

    @Test
    void consumptionNamesItsCourseAndADayThatIsOver() {
        assertThatThrownBy(() -> new StockMovement(cloth, request(MovementKind.CONSUMPTION, "1", TODAY), null, null, "docente", NOW)).hasMessage("materials.course");
        assertThatThrownBy(() -> new StockMovement(cloth, request(MovementKind.WASTE, "1", TODAY.plusDays(1)), null, null, "docente", NOW)).hasMessage("materials.happened-on");
    }

    @Test
    void theUnitStaysOnceSomethingHasMoved() {
        MaterialText inPieces = MaterialText.of("TES-001", "Cotone", Unit.PIECE, BigDecimal.ONE, BigDecimal.TEN, "");
        assertThatThrownBy(() -> cloth.change(0, inPieces, true, true)).hasMessage("materials.unit-fixed");
        cloth.change(0, inPieces, false, false);
        assertThat(cloth.isShort()).as("what is not used is not ordered").isFalse();
        assertThatThrownBy(() -> MaterialText.of("TES-001", "Cotone", Unit.PIECE, BigDecimal.TEN, BigDecimal.ONE, "")).hasMessage("materials.target");
        assertThatThrownBy(() -> MaterialText.of("TES 001", "Cotone", Unit.PIECE, BigDecimal.ONE, BigDecimal.TEN, "")).hasMessage("materials.code");
    }

    @ParameterizedTest
    @CsvSource({"LAB_COORDINATOR, false, true", "TEACHER, true, true", "TEACHER, false, false", "AUDITOR, true, false", "CITIZEN, true, false"})
    void aTeacherWritesDownWhatTheirOwnCourseConsumes(Role role, boolean teaches, boolean may) {
        assertThat(new MaterialsPolicy().mayConsume(new Actor("somebody", "Somebody", Set.of(role)), teaches).isGranted()).isEqualTo(may);
    }

    private StockMovement move(MovementKind kind, String quantity) {
        return new StockMovement(cloth, request(kind, quantity, TODAY), kind == MovementKind.CONSUMPTION ? COURSE : null, null, "laboratorio", NOW);
    }

    private static MovementRequest request(MovementKind kind, String quantity, LocalDate day) {
        return new MovementRequest(UUID.randomUUID(), kind, quantity == null ? null : new BigDecimal(quantity), day, null, null, "");
    }
}
