package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.materials.MaterialDesk;
import org.ordito.trame.materials.MaterialText;
import org.ordito.trame.materials.MovementKind;
import org.ordito.trame.materials.MovementRequest;
import org.ordito.trame.materials.StockDesk;
import org.ordito.trame.materials.StockMovement;
import org.ordito.trame.materials.Unit;

/** Materials as server and database carry them: nothing is taken that is not there. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class MaterialsIT {

    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private LabScene scene;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private MaterialDesk materials;

    @Inject
    private StockDesk stock;

    @Inject
    private Clock clock;

    @Test
    void stockIsNeverBelowNothingHoweverManyTakeAtOnce() throws Exception {
        String code = material("10");
        List<Boolean> taken = both.all(6, place -> () -> {
            try {
                stock.record(COORDINATOR, code, movement(MovementKind.WASTE, "3"));
                return true;
            } catch (RuleViolation refused) {
                return false;
            }
        });
        assertThat(taken.stream().filter(done -> done)).hasSize(3);
        assertThat(materials.open(COORDINATOR, code).getStock()).isEqualByComparingTo("1");
        assertThat(rows.number("SELECT COUNT(*) FROM lab_stock_movement s JOIN lab_material m ON m.id = s.material_id WHERE m.code = ?", code)).isEqualTo(4);
        assertThatThrownBy(() -> rows.change("UPDATE lab_material SET stock = -1 WHERE code = ?", code)).as("the database itself").isInstanceOf(SQLException.class);
    }

    @Test
    void aFormSentTwiceIsOneMovementAndALineIsReversedOnce() throws Exception {
        String code = material("10");
        MovementRequest request = movement(MovementKind.WASTE, "4");
        assertThat(both.refused(() -> stock.record(COORDINATOR, code, request), () -> stock.record(COORDINATOR, code, request))).isZero();
        assertThat(materials.open(COORDINATOR, code).getStock()).isEqualByComparingTo("6");

        StockMovement wrong = stock.movements(COORDINATOR, materials.open(COORDINATOR, code), null).items().get(0);
        Callable<?> reverse = () -> {
            stock.reverse(COORDINATOR, wrong.getPublicId(), "It was none");
            return null;
        };
        assertThat(both.refused(reverse, reverse)).isZero();
        assertThat(materials.open(COORDINATOR, code).getStock()).isEqualByComparingTo("10");
    }

    @Test
    void whatACourseConsumedIsToldWithoutWhatWasReversed() throws Exception {
        String course = scene.learners(1).course();
        String code = material("10");
        LocalDate today = RomeTime.dayOf(clock.instant());
        Actor teacher = new Actor(Scene.unique("teacher"), "A teacher", Set.of(Role.TEACHER));
        assertThatThrownBy(() -> stock.consume(teacher, code, consumption(course, "1"))).as("teaches elsewhere").isInstanceOf(NotAllowed.class);
        stock.consume(COORDINATOR, code, consumption(course, "2.5"));
        StockMovement wrong = stock.consume(COORDINATOR, code, consumption(course, "4"));
        stock.reverse(COORDINATOR, wrong.getPublicId(), "It was none");

        assertThat(stock.consumption(COORDINATOR, today, today).stream().filter(line -> line.course().equals(course)))
                .singleElement().satisfies(line -> assertThat(line.quantity()).isEqualByComparingTo("2.5"));
        try (InputStream content = stock.export(COORDINATOR, today, today, false, Locale.ITALIAN).content()) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).contains(code + ";'=A cloth;pezzi;\"2,50\"");
        }
    }

    private String material(String quantity) {
        String code = materials.add(COORDINATOR, MaterialText.of(Scene.unique("x"), "=A cloth", Unit.PIECE, BigDecimal.ONE, BigDecimal.TEN, "")).getCode();
        stock.record(COORDINATOR, code, movement(MovementKind.PURCHASE, quantity));
        return code;
    }

    private MovementRequest movement(MovementKind kind, String quantity) {
        return new MovementRequest(UUID.randomUUID(), kind, new BigDecimal(quantity), RomeTime.dayOf(clock.instant()), null, null, "");
    }

    private MovementRequest consumption(String course, String quantity) {
        return new MovementRequest(UUID.randomUUID(), MovementKind.CONSUMPTION, new BigDecimal(quantity), RomeTime.dayOf(clock.instant()), course, null, "");
    }
}
