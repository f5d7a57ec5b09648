package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.engine.DecisionTables;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.enrolment.PointsDesk;
import org.ordito.trame.enrolment.PointsRule;

/** The table of points inside the server: each change is one version, the earlier ones go on deciding, and nothing asked of it is kept. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PointsVersionsIT {

    private static final String TABLE = "admission-points";
    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    private static final Map<String, Object> IN_THE_QUARTER = Map.of("isee", 50_000.0, "quarter", true, "socialCase", false, "outOfWork", false,
            "singleParent", false, "leftSchool", false);

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private PointsDesk desk;

    @Inject
    private DecisionTables tables;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void earlierVersionGoesOnDecidingAndNothingAskedIsKept() {
        int before = desk.version(COORDINATOR);
        int decided = quarterPoints(before);

        desk.change(COORDINATOR, before, withQuarter(decided + 1));

        assertThat(desk.version(COORDINATOR)).isEqualTo(before + 1);
        assertThat(quarterPoints(before + 1)).isEqualTo(decided + 1);
        assertThat(quarterPoints(before)).isEqualTo(decided);
        for (String history : List.of("ACT_HI_DECINST", "ACT_HI_DEC_IN", "ACT_HI_DEC_OUT")) {
            assertThat(rows.number("SELECT COUNT(*) FROM " + history)).as(history).isZero();
        }
    }

    @Test
    void changeThatIsRolledBackLeavesNoVersionAndTheNextOneTakesItsNumber() {
        int before = desk.version(COORDINATOR);
        int decided = quarterPoints(before);

        assertThatThrownBy(() -> scene.together(() -> {
            desk.change(COORDINATOR, before, withQuarter(decided + 1));
            assertThat(quarterPoints(before + 1)).isEqualTo(decided + 1);
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(desk.version(COORDINATOR)).isEqualTo(before);

        desk.change(COORDINATOR, before, withQuarter(decided + 2));
        assertThat(quarterPoints(before + 1)).isEqualTo(decided + 2);
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsToldThatItIsStale() throws Exception {
        int before = desk.version(COORDINATOR);
        List<PointsRule> rules = withQuarter(quarterPoints(before) + 1);
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<?>> saves = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            saves.add(threads.submit(() -> {
                start.await(60, TimeUnit.SECONDS);
                desk.change(COORDINATOR, before, rules);
                return null;
            }));
        }

        int stale = 0;
        for (Future<?> save : saves) {
            try {
                save.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException refusal) {
                assertThat(refusal.getCause()).isInstanceOf(StaleEdit.class);
                stale++;
            }
        }
        assertThat(stale).isEqualTo(1);
        assertThat(desk.version(COORDINATOR)).isEqualTo(before + 1);
    }

    private List<PointsRule> withQuarter(int points) {
        return desk.rules(COORDINATOR).stream().map(rule -> rule.reason().equals("QUARTER") ? new PointsRule("QUARTER", null, points) : rule).toList();
    }

    private int quarterPoints(int version) {
        List<Map<String, Object>> results = tables.decide(TABLE, version, IN_THE_QUARTER);
        assertThat(results).extracting(result -> result.get("reason")).containsExactly("QUARTER");
        return ((Number) results.get(0).get("points")).intValue();
    }
}
