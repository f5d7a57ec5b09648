package org.ordito.trame.placement.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.StaleEdit;

class AllowanceListTest {

    private static final Instant NOW = Instant.parse("2026-06-10T08:00:00Z");
    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR, Role.MANAGER));
    private static final Actor MANAGER = new Actor("manager", "A manager", Set.of(Role.MANAGER));

    private final AllowanceList list = new AllowanceList("IND-2026-0001", YearMonth.of(2026, 5), COORDINATOR, NOW);

    @Test
    void whoPreparedAListDoesNotApproveIt() {
        assertThatThrownBy(() -> list.approve(0, COORDINATOR, NOW)).hasMessage("placement.list-own");
        list.approve(0, MANAGER, NOW);
        assertThat(list.getState()).isEqualTo(AllowanceListState.APPROVED);
    }

    @Test
    void aListIsDecidedOnceAndAsItWasRead() {
        assertThatThrownBy(() -> list.approve(4, MANAGER, NOW)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> list.sendBack(0, " ", MANAGER, NOW)).hasMessage("placement.reason");
        list.sendBack(0, "One name is wrong", MANAGER, NOW);
        assertThat(list.getNote()).isEqualTo("One name is wrong");
        assertThatThrownBy(() -> list.approve(0, MANAGER, NOW)).hasMessage("placement.list-decided");
    }
}
