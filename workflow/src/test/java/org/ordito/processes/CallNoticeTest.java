package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallNoticeTest {

    private static final String VERSION = "ideazione-2026-V2";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @Test
    void aNewVersionIsToldAfterItWasPublishedAndNotWithIt() {
        engine.start("call-notice", VERSION, Map.of("versionId", 9L));
        assertThat(engine.steps().orders()).isEmpty();
        engine.runJobs();
        assertThat(engine.steps().ordersAbout(9L)).containsExactly("callSteps.tellChange");
        assertThat(engine.ends(VERSION)).containsExactly("End_ChangeTold");
    }
}
