package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AdmissibilityReleaseTest {

    private static final String SLUG = "ideazione-2026";
    private static final Long CALL = 7L;
    private static final Instant RELEASE = DiagramEngine.START.plus(Duration.ofDays(3));

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    private final ScriptedSteps steps = engine.steps();

    @BeforeEach
    void everyCheckIsDecided() {
        steps.given("releaseSteps.releaseAt", Date.from(RELEASE));
        engine.start("admissibility-release", SLUG, Map.of("callId", CALL));
    }

    @Test
    void theManagerSaysWhen() {
        assertThat(engine.role(SLUG, "Task_SetRelease")).isEqualTo("MANAGER");
        assertThat(engine.task(SLUG, "Task_SetRelease").getFormKey()).isEqualTo("ideazione/admissibility-release");
    }

    @Test
    void nobodyIsToldBeforeTheInstantAndAllAreToldThen() {
        engine.complete(SLUG, "Task_SetRelease");
        engine.waitUntil(RELEASE.minusSeconds(1));
        assertThat(steps.orders()).isEmpty();
        engine.waitUntil(RELEASE);
        assertThat(steps.orders()).containsExactly("releaseSteps.release");
        assertThat(engine.ends(SLUG)).containsExactly("End_Released");
        assertThat(engine.hasEnded(SLUG)).isTrue();
    }

    @Test
    void theInstantMayBeMoved() {
        engine.complete(SLUG, "Task_SetRelease");
        steps.given("releaseSteps.releaseAt", Date.from(RELEASE.plus(Duration.ofDays(1))));
        engine.send("Msg_ReleaseMoved", SLUG);
        engine.waitUntil(RELEASE);
        assertThat(steps.orders()).as("the first instant counts no more").isEmpty();
        engine.wait(Duration.ofDays(1));
        assertThat(steps.orders()).containsExactly("releaseSteps.release");
    }

    @Test
    void aRankingPublishedBeforeTheInstantBringsTheOutcomes() {
        engine.complete(SLUG, "Task_SetRelease");
        assertThat(engine.sendToAll("Msg_RankingPublished", "callId", CALL)).isEqualTo(1);
        engine.waitUntil(RELEASE);
        assertThat(steps.orders()).containsExactly("releaseSteps.releasedWithRanking");
        assertThat(engine.ends(SLUG)).containsExactly("End_ReleasedWithRanking");
    }

    @Test
    void aRankingPublishedBeforeAnInstantIsSetTakesTheWorkAway() {
        assertThat(engine.sendToAll("Msg_RankingPublished", "callId", CALL)).isEqualTo(1);
        assertThat(steps.orders()).containsExactly("releaseSteps.releasedWithRanking");
        assertThat(engine.hasEnded(SLUG)).isTrue();
    }
}
