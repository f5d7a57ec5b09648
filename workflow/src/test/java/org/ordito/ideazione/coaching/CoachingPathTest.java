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
import org.ordito.calls.Terms;
import org.ordito.coaching.SessionAnswer;
import org.ordito.coaching.SessionNotes;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

class CoachingPathTest {

    private static final Instant LATER = BEGUN.plus(Duration.ofDays(10));
    private static final Instant LONG_AFTER = LATER.plus(Duration.ofDays(20));
    private static final Actor COACH = new Actor("coach1", "First", Set.of(Role.COACH));
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
    void whoeverSaysNothingWithinTheDaysOfTheCallHasConfirmedAtTheirEnd() {
        log(1);
        Instant due = Terms.daysAfter(LATER, 10);
        assertThat(path.answerDueAt()).contains(due);
        assertThat(path.countSilence(due)).isEmpty();
        assertThat(path.countSilence(due.plusMillis(1))).containsExactly(1);
        assertThat(path.session(1).getAnswer()).isEqualTo(SessionAnswer.SILENT);
        assertThat(path.session(1).getAnsweredAt()).isEqualTo(due);
        assertThat(path.session(1).isConfirmed()).isTrue();
        assertThat(path.isAllAnswered()).isTrue();
        assertThat(path.getConfirmedMinutes()).isEqualTo(60);
        assertThat(path.answerDueAt()).isEmpty();
        assertThat(path.countSilence(due.plusSeconds(60))).isEmpty();
    }

    @Test
    void aSessionThatWasAnsweredIsNotTakenForConfirmedBySilence() {
        log(2);
        path.answer(Set.of(1), Map.of(2, "Not held"), LATER);
        assertThat(path.countSilence(LONG_AFTER)).isEmpty();
        assertThat(path.session(2).isContested()).isTrue();
        refused("coaching.opinion-unconfirmed", () -> path.close(Opinion.POSITIVE, "Good.", LONG_AFTER));
    }

    @Test
    void theDateDecidesAndAnAnswerThatComesLaterIsRefused() {
        log(1);
        refused("coaching.answered-by-silence", () -> path.answer(Set.of(), Map.of(1, "It was shorter"), LONG_AFTER));
    }

    @Test
    void aPathIsClosedOverTheSilenceOfTheApplicant() {
        log(2);
        path.answer(Set.of(1), Map.of(), LATER);
        path.close(Opinion.POSITIVE, "Good.", LONG_AFTER);
        assertThat(path.isOpen()).isFalse();
        assertThat(path.getSessions()).extracting(CoachingSession::getAnswer).containsExactly(SessionAnswer.CONFIRMED, SessionAnswer.SILENT);
    }

    @Test
    void aCorrectedSessionGivesAllTheDaysAgain() {
        log(1);
        path.answer(Set.of(), Map.of(1, "It took half an hour"), LATER);
        path.correct(1, notes(HELD, 30), LONG_AFTER);
        assertThat(path.countSilence(LONG_AFTER.plusSeconds(60))).isEmpty();
        assertThat(path.answerDueAt()).contains(Terms.daysAfter(LONG_AFTER, 10));
    }

    @Test
    void aPathPassesToAnotherCoachWhoHasAllTheDaysAndWhatWasLoggedKeepsItsName() {
        log(1);
        path.passOn("coach1", "coach2", " Is on leave. ", LATER);
        assertThat(path.getCoach()).isEqualTo("coach2");
        assertThat(path.isOf(COACH)).isFalse();
        assertThat(path.former(COACH)).hasValueSatisfying(former -> {
            assertThat(former.getUntil()).isEqualTo(LATER);
            assertThat(former.getReason()).isEqualTo("Is on leave.");
        });
        assertThat(path.coaches()).containsExactly("coach1", "coach2");
        assertThat(path.getDueAt()).isEqualTo(Terms.daysAfter(LATER, 60));
        path.log(notes(LocalDate.of(2026, 6, 11), 60), LATER);
        assertThat(path.getSessions()).extracting(CoachingSession::getCoach).containsExactly("coach1", "coach2");
    }

    @Test
    void theNextCoachLogsNothingFromBeforeTheirTimeButCorrectsWhatWasLoggedThen() {
        log(1);
        path.answer(Set.of(), Map.of(1, "It took half an hour"), LATER);
        path.passOn("coach1", "coach2", "Is on leave.", LATER);
        refused("coaching.date-before-assignment", () -> path.log(notes(HELD, 60), LATER));
        path.correct(1, notes(HELD, 30), LATER);
        assertThat(path.session(1).getCoach()).isEqualTo("coach1");
    }

    @Test
    void whoeverDecidedAboutAnotherCoachThanTheOneWhoLeadsItIsTooLate() {
        path.passOn("coach1", "coach2", "Is on leave.", LATER);
        refused("work.done", () -> path.passOn("coach1", "coach3", "Is on leave.", LATER));
        refused("coaching.coach-same", () -> path.passOn("coach2", "coach2", "Is on leave.", LATER));
    }

    @Test
    void aPathThatComesBackIsNobodysFormerOneForWhoLeadsIt() {
        path.passOn("coach1", "coach2", "Is on leave.", LATER);
        path.passOn("coach2", "coach1", "Is back.", LATER);
        assertThat(path.former(COACH)).isEmpty();
        assertThat(path.former(new Actor("coach2", "Second", Set.of(Role.COACH)))).isPresent();
        assertThat(path.former(Actor.ANONYMOUS)).isEmpty();
    }

    @Test
    void passingAPathOnTakesAReasonAndAPathThatGoesOn() {
        refused("coaching.reason-missing", () -> path.passOn("coach1", "coach2", " ", LATER));
        refused("coaching.too-long", () -> path.passOn("coach1", "coach2", "x".repeat(1001), LATER));
        application.left(LATER);
        refused("coaching.closed", () -> path.passOn("coach1", "coach2", "Is on leave.", LATER));
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
