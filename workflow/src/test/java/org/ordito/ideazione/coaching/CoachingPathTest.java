package org.ordito.ideazione.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.APath.HELD;
import static org.ordito.ideazione.coaching.APath.LATER;
import static org.ordito.ideazione.coaching.APath.log;
import static org.ordito.ideazione.coaching.APath.notes;
import static org.ordito.ideazione.coaching.AnIdea.BEGUN;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/** How a path begins, and how it is closed. */
class CoachingPathTest {

    private final IdeaApplication application = AnIdea.inCoaching();
    private final CoachingPath path = new CoachingPath(application, "coach1", 10, BEGUN);

    @Test
    void aPathIsOpenWithoutSessionsAfterTheAssignment() {
        assertThat(path.isOpen()).isTrue();
        assertThat(path.getSessions()).isEmpty();
        assertThat(path.getPlannedMinutes()).isEqualTo(600);
        assertThat(path.getDueAt()).isEqualTo(Instant.parse("2026-07-31T21:59:59Z"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {0, 101})
    void plannedHoursOutOfRangeAreRefused(Integer hours) {
        refused("coaching.hours-range", () -> new CoachingPath(application, "coach1", hours, BEGUN));
    }

    @Test
    void anApplicationThatIsNotInCoachingGetsNoPath() {
        application.planBegun(BEGUN);
        refused("work.done", () -> new CoachingPath(application, "coach1", 10, BEGUN));
    }

    @Test
    void theOpinionClosesAPathWhoseSessionsAreAllConfirmed() {
        log(path, 2);
        path.answer(Set.of(1, 2), Map.of(), LATER);
        path.close(Opinion.WITH_RESERVES, "Look at the market again.", LATER);
        assertThat(path.isOpen()).isFalse();
        assertThat(path.getOpinion()).isEqualTo(Opinion.WITH_RESERVES);
        assertThat(path.getClosedAt()).isEqualTo(LATER);
    }

    @Test
    void withoutAnySessionThereIsNoOpinion() {
        refused("coaching.opinion-no-session", () -> path.close(Opinion.POSITIVE, "Good.", LATER));
    }

    @Test
    void whileASessionIsAwaitedOrContestedThereIsNoOpinion() {
        log(path, 1);
        refused("coaching.opinion-unconfirmed", () -> path.close(Opinion.POSITIVE, "Good.", LATER));
        path.answer(Set.of(), Map.of(1, "No"), LATER);
        refused("coaching.opinion-unconfirmed", () -> path.close(Opinion.POSITIVE, "Good.", LATER));
    }

    @Test
    void anOpinionIsChosenAndReasoned() {
        log(path, 1);
        path.answer(Set.of(1), Map.of(), LATER);
        refused("coaching.opinion-missing", () -> path.close(null, "Good.", LATER));
        refused("coaching.opinion-text-missing", () -> path.close(Opinion.POSITIVE, " ", LATER));
        refused("coaching.too-long", () -> path.close(Opinion.POSITIVE, "x".repeat(3001), LATER));
    }

    @Test
    void nothingChangesInAClosedPath() {
        log(path, 1);
        path.answer(Set.of(1), Map.of(), LATER);
        path.close(Opinion.POSITIVE, "Good.", LATER);
        refused("coaching.closed", () -> path.log(notes(HELD, 60), LATER));
        refused("coaching.closed", () -> path.close(Opinion.NEGATIVE, "Bad.", LATER));
    }

    @Test
    void nothingChangesOnceTheApplicantHasLeft() {
        log(path, 1);
        application.left(LATER);
        assertThat(path.isOpen()).isFalse();
        refused("coaching.closed", () -> path.log(notes(HELD, 60), LATER));
        refused("coaching.closed", () -> path.answer(Set.of(1), Map.of(), LATER));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
