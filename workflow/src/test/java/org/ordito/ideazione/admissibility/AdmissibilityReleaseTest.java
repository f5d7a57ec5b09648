package org.ordito.ideazione.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.admissibility.SentApplication.BEGUN;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class AdmissibilityReleaseTest {

    private static final Actor MANAGER = new Actor("dirigente", "Dirigente Demo", Set.of(Role.MANAGER));

    private final AdmissibilityRelease release = new AdmissibilityRelease(SentApplication.call(), BEGUN);

    @Test
    void managerSetsTheInstantAndMayMoveItUntilItComes() {
        Instant tomorrow = BEGUN.plus(Duration.ofDays(1));
        release.schedule(0, tomorrow, MANAGER, BEGUN);
        assertThat(release.getReleaseAt()).isEqualTo(tomorrow);
        release.schedule(0, tomorrow.plusSeconds(60), MANAGER, BEGUN);
        assertThat(release.getReleaseAt()).isEqualTo(tomorrow.plusSeconds(60));
        release.released(tomorrow.plusSeconds(60));
        refused("work.done", () -> release.schedule(0, null, MANAGER, tomorrow.plusSeconds(61)));
    }

    @Test
    void withoutAnInstantItIsNow() {
        release.schedule(0, null, MANAGER, BEGUN);
        assertThat(release.getReleaseAt()).isEqualTo(BEGUN);
    }

    @Test
    void instantLiesAheadWithinAYear() {
        refused("admissibility.release-past", () -> release.schedule(0, BEGUN, MANAGER, BEGUN));
        refused("admissibility.release-past", () -> release.schedule(0, BEGUN.plus(Duration.ofDays(400)), MANAGER, BEGUN));
    }

    @Test
    void whatAnotherManagerSetMeanwhileIsNotOverwritten() {
        assertThatThrownBy(() -> release.schedule(3, null, MANAGER, BEGUN)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void itIsReleasedOnce() {
        release.released(BEGUN);
        release.released(BEGUN.plusSeconds(5));
        assertThat(release.getReleasedAt()).isEqualTo(BEGUN);
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
