package org.ordito.ideazione.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.APath.HELD;
import static org.ordito.ideazione.coaching.APath.LATER;
import static org.ordito.ideazione.coaching.APath.notes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.coaching.SessionNotes;
import org.ordito.platform.RuleViolation;

/** What a coach writes down of a session. */
class CoachingSessionTest {

    private final CoachingPath path = APath.begun();

    @Test
    void aSessionIsLoggedAndAwaitsItsConfirmation() {
        CoachingSession session = path.log(notes(HELD, 90), LATER);
        assertThat(session.getOrdinal()).isEqualTo(1);
        assertThat(session.isAwaited()).isTrue();
        assertThat(session.isOnline()).isFalse();
        assertThat(path.isAllAnswered()).isFalse();
        assertThat(path.getLoggedMinutes()).isEqualTo(90);
        assertThat(path.getConfirmedMinutes()).isZero();
    }

    @Test
    void theSameSessionSentOnceMoreIsNotLoggedAgain() {
        CoachingSession logged = path.log(notes(HELD, 90), LATER);
        path.answer(Set.of(1), Map.of(), LATER);

        assertThat(path.log(notes(HELD, 90), LATER)).isSameAs(logged);
        assertThat(logged.isConfirmed()).as("nobody is asked again").isTrue();
        assertThat(path.log(notes(HELD, 60), LATER).getOrdinal()).as("another one on the same day").isEqualTo(2);
    }

    @Test
    void aSessionOnTheDayOfTheAssignmentAndOneOfTodayAreAccepted() {
        path.log(notes(LocalDate.of(2026, 6, 1), 15), LATER);
        path.log(notes(LocalDate.of(2026, 6, 11), 480), LATER);
        assertThat(path.getSessions()).extracting(CoachingSession::getOrdinal).containsExactly(1, 2);
    }

    @Test
    void aSessionInTheFutureIsRefused() {
        refused("coaching.date-future", () -> path.log(notes(LocalDate.of(2026, 6, 12), 60), LATER));
    }

    @Test
    void whatIsTodayIsDecidedInRome() {
        Instant pastMidnightInRome = Instant.parse("2026-06-11T22:30:00Z");
        assertThat(path.log(notes(LocalDate.of(2026, 6, 12), 60), pastMidnightInRome).getDate()).isEqualTo("2026-06-12");
    }

    @Test
    void aSessionBeforeTheAssignmentIsRefused() {
        refused("coaching.date-before-assignment", () -> path.log(notes(LocalDate.of(2026, 5, 31), 60), LATER));
    }

    @Test
    void aSessionWithoutDateIsRefused() {
        refused("coaching.date-missing", () -> path.log(notes(null, 60), LATER));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(ints = {-60, 0, 14, 481})
    void minutesOutOfRangeAreRefused(Integer minutes) {
        refused("coaching.minutes-range", () -> path.log(notes(HELD, minutes), LATER));
    }

    @Test
    void topicsAndOutcomeAreNeeded() {
        refused("coaching.topics-missing", () -> path.log(new SessionNotes(HELD, 60, null, " ", "outcome", null), LATER));
        refused("coaching.outcome-missing", () -> path.log(new SessionNotes(HELD, 60, null, "topics", null, null), LATER));
    }

    @Test
    void textsThatAreTooLongAreRefused() {
        String tooLong = "x".repeat(CoachingSession.NOTE_LENGTH + 1);
        refused("coaching.too-long", () -> path.log(new SessionNotes(HELD, 60, null, tooLong, "outcome", null), LATER));
        refused("coaching.too-long", () -> path.log(new SessionNotes(HELD, 60, null, "topics", "outcome", tooLong), LATER));
        refused("coaching.too-long", () -> path.log(new SessionNotes(HELD, 60, "x".repeat(201), "topics", "outcome", null), LATER));
    }

    @Test
    void nothingOfARefusedSessionIsKept() {
        refused("coaching.minutes-range", () -> path.log(notes(HELD, 5), LATER));
        assertThat(path.getSessions()).isEmpty();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
