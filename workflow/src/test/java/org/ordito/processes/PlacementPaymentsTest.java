package org.ordito.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PlacementPaymentsTest {

    private static final String NUMBER = "IND-2026-0001";

    @RegisterExtension
    private final DiagramEngine engine = new DiagramEngine();

    @BeforeEach
    void aListIsPrepared() {
        engine.start("placement-payments", NUMBER, Map.of("listId", 7L));
    }

    @Test
    void theManagerApprovesAndPeopleAreTold() {
        assertThat(engine.role(NUMBER, "Task_ApproveAllowances")).isEqualTo("MANAGER");
        engine.steps().given("allowanceSteps.isApproved", true);
        engine.complete(NUMBER, "Task_ApproveAllowances");
        assertThat(engine.steps().orders()).containsExactly("allowanceSteps.tellApproved");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Approved");
    }

    @Test
    void whatIsSentBackIsToldToTheLab() {
        engine.steps().given("allowanceSteps.isApproved", false);
        engine.complete(NUMBER, "Task_ApproveAllowances");
        assertThat(engine.steps().orders()).containsExactly("allowanceSteps.tellReturned");
        assertThat(engine.ends(NUMBER)).containsExactly("End_Returned");
    }
}
