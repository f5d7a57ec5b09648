package org.ordito.ideazione.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.BEGUN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.coaching.SessionAnswer;
import org.ordito.coaching.SessionNotes;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

class CoachingPathTest {

    private static final Instant LATER = BEGUN.plus(Duration.ofDays(10));
    private static final LocalDate HELD = LocalDate.of(2026, 6, 5);

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

    @Test
    void someSessionsMayBeConfirmedAndOthersContestedAtOnce() {
        log(3);
        path.answer(Set.of(1), Map.of(2, "It was shorter"), LATER);
        assertThat(path.getSessions()).extracting(CoachingSession::getAnswer)
                .containsExactly(SessionAnswer.CONFIRMED, SessionAnswer.CONTESTED, SessionAnswer.AWAITED);
        assertThat(path.session(1).getAnsweredAt()).isEqualTo(LATER);
        assertThat(path.session(2).getObjection()).isEqualTo("It was shorter");
        assertThat(path.isAllAnswered()).isFalse();
        assertThat(path.getConfirmedMinutes()).isEqualTo(60);
    }

    @Test
    void whenEverySessionIsAnsweredNoneIsAwaitedEvenIfOneIsContested() {
        log(2);
        path.answer(Set.of(1), Map.of(2, "Not held"), LATER);
        assertThat(path.isAllAnswered()).isTrue();
        assertThat(path.isAllConfirmed()).isFalse();
    }

    @Test
    void anAnswerAboutNothingIsRefused() {
        log(1);
        refused("coaching.answer-none", () -> path.answer(Set.of(), Map.of(), LATER));
    }

    @Test
    void aSessionIsAnsweredOnce() {
        log(1);
        path.answer(Set.of(1), Map.of(), LATER);
        refused("coaching.answered-already", () -> path.answer(Set.of(), Map.of(1, "No"), LATER));
    }

    @Test
    void anAnswerAboutASessionThatDoesNotExistIsRefused() {
        log(1);
        refused("coaching.no-session", () -> path.answer(Set.of(2), Map.of(), LATER));
    }

    @Test
    void contestingNeedsAReason() {
        log(1);
        refused("coaching.objection-missing", () -> path.answer(Set.of(), Map.of(1, "  "), LATER));
        refused("coaching.too-long", () -> path.answer(Set.of(), Map.of(1, "x".repeat(2001)), LATER));
    }

    @Test
    void aContestedSessionIsCorrectedAndAskedAboutAgain() {
        log(1);
        path.answer(Set.of(), Map.of(1, "It took half an hour"), LATER);
        path.correct(1, notes(HELD, 30), LATER);
        assertThat(path.session(1).isAwaited()).isTrue();
        assertThat(path.session(1).getMinutes()).isEqualTo(30);
        assertThat(path.session(1).getAnsweredAt()).isNull();
        assertThat(path.session(1).getObjection()).isEqualTo("It took half an hour");
        path.answer(Set.of(1), Map.of(), LATER);
        assertThat(path.isAllConfirmed()).isTrue();
    }

    @Test
    void onlyAContestedSessionMayBeCorrected() {
        log(2);
        path.answer(Set.of(1), Map.of(), LATER);
        refused("coaching.correction-uncontested", () -> path.correct(1, notes(HELD, 30), LATER));
        refused("coaching.correction-uncontested", () -> path.correct(2, notes(HELD, 30), LATER));
    }

    @Test
    void aCorrectionObeysTheRulesOfASession() {
        log(1);
        path.answer(Set.of(), Map.of(1, "No"), LATER);
        refused("coaching.minutes-range", () -> path.correct(1, notes(HELD, 1000), LATER));
        assertThat(path.session(1).isContested()).isTrue();
    }

    @Test
    void theOpinionClosesAPathWhoseSessionsAreAllConfirmed() {
        log(2);
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
        log(1);
        refused("coaching.opinion-unconfirmed", () -> path.close(Opinion.POSITIVE, "Good.", LATER));
        path.answer(Set.of(), Map.of(1, "No"), LATER);
        refused("coaching.opinion-unconfirmed", () -> path.close(Opinion.POSITIVE, "Good.", LATER));
    }

    @Test
    void anOpinionIsChosenAndReasoned() {
        log(1);
        path.answer(Set.of(1), Map.of(), LATER);
        refused("coaching.opinion-missing", () -> path.close(null, "Good.", LATER));
        refused("coaching.opinion-text-missing", () -> path.close(Opinion.POSITIVE, " ", LATER));
        refused("coaching.too-long", () -> path.close(Opinion.POSITIVE, "x".repeat(3001), LATER));
    }

    @Test
    void nothingChangesInAClosedPath() {
        log(1);
        path.answer(Set.of(1), Map.of(), LATER);
        path.close(Opinion.POSITIVE, "Good.", LATER);
        refused("coaching.closed", () -> path.log(notes(HELD, 60), LATER));
        refused("coaching.closed", () -> path.close(Opinion.NEGATIVE, "Bad.", LATER));
    }

    @Test
    void nothingChangesOnceTheApplicantHasLeft() {
        log(1);
        application.left(LATER);
        assertThat(path.isOpen()).isFalse();
        refused("coaching.closed", () -> path.log(notes(HELD, 60), LATER));
        refused("coaching.closed", () -> path.answer(Set.of(1), Map.of(), LATER));
    }

    private void log(int sessions) {
        for (int i = 0; i < sessions; i++) {
            path.log(new SessionNotes(HELD, 60, null, "Customers " + i, "A first list of customers", null), LATER);
        }
    }

    private static SessionNotes notes(LocalDate date, Integer minutes) {
        return new SessionNotes(date, minutes, "Punto focale", "Customers", "A first list of customers", "Talk to five of them");
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
