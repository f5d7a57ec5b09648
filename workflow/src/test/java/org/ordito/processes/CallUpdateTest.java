package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallUpdateTest {

    private static final String UPDATE = "ideazione-2026-U4";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void anUpdateForTheEvening() {
        steps.given("updateSteps.sendAt", Date.from(DiagramEngine.START.plus(Duration.ofHours(9))));
        steps.given("updateSteps.isStillTrue", true);
        steps.given("updateSteps.isMoreToTell", false);
        engine.start("call-update", UPDATE, Map.of("updateId", 4L));
    }

    @Test
    void nobodyIsToldBeforeItsTime() {
        engine.wait(Duration.ofHours(8));
        assertThat(steps.orders()).isEmpty();
        engine.wait(Duration.ofHours(1));
        assertThat(steps.ordersAbout(4L)).containsExactly("updateSteps.tellNext");
        assertThat(engine.ends(UPDATE)).containsExactly("End_AllTold");
    }

    @Test
    void batchesFollowOneAnotherWhileThereAreMore() {
        steps.given("updateSteps.isMoreToTell", true);
        engine.letTimePass(Duration.ofHours(9));
        engine.runOneJob();
        engine.runOneJob();
        engine.runOneJob();
        steps.given("updateSteps.isMoreToTell", false);
        engine.runJobs();
        assertThat(steps.orders()).containsExactly("updateSteps.tellNext", "updateSteps.tellNext", "updateSteps.tellNext");
        assertThat(engine.hasEnded(UPDATE)).isTrue();
    }

    @Test
    void whatIsNoLongerTrueIsToldToNobody() {
        steps.given("updateSteps.isStillTrue", false);
        engine.wait(Duration.ofHours(9));
        assertThat(steps.orders()).containsExactly("updateSteps.drop");
        assertThat(engine.ends(UPDATE)).containsExactly("End_UpdateDropped");
    }
}
