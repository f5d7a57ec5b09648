package org.ordito.ideazione.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.APath.HELD;
import static org.ordito.ideazione.coaching.APath.LATER;
import static org.ordito.ideazione.coaching.APath.log;
import static org.ordito.ideazione.coaching.APath.notes;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Terms;
import org.ordito.coaching.SessionAnswer;
import org.ordito.platform.RuleViolation;

/** What the applicant says of sessions, or does not say in time, and what is corrected then. */
class SessionAnswersTest {

    private static final Instant LONG_AFTER = LATER.plus(Duration.ofDays(20));

    private final CoachingPath path = APath.begun();

    @Test
    void someSessionsMayBeConfirmedAndOthersContestedAtOnce() {
        log(path, 3);
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
        log(path, 2);
        path.answer(Set.of(1), Map.of(2, "Not held"), LATER);
        assertThat(path.isAllAnswered()).isTrue();
        assertThat(path.isAllConfirmed()).isFalse();
    }

    @Test
    void anAnswerAboutNothingIsRefused() {
        log(path, 1);
        refused("coaching.answer-none", () -> path.answer(Set.of(), Map.of(), LATER));
    }

    @Test
    void aSessionIsAnsweredOnce() {
        log(path, 1);
        path.answer(Set.of(1), Map.of(), LATER);
        refused("coaching.answered-already", () -> path.answer(Set.of(), Map.of(1, "No"), LATER));
    }

    @Test
    void anAnswerAboutASessionThatDoesNotExistIsRefused() {
        log(path, 1);
        refused("coaching.no-session", () -> path.answer(Set.of(2), Map.of(), LATER));
    }

    @Test
    void contestingNeedsAReason() {
        log(path, 1);
        refused("coaching.objection-missing", () -> path.answer(Set.of(), Map.of(1, "  "), LATER));
        refused("coaching.too-long", () -> path.answer(Set.of(), Map.of(1, "x".repeat(2001)), LATER));
    }

    @Test
    void aContestedSessionIsCorrectedAndAskedAboutAgain() {
        log(path, 1);
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
        log(path, 1);
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
        log(path, 2);
        path.answer(Set.of(1), Map.of(2, "Not held"), LATER);
        assertThat(path.countSilence(LONG_AFTER)).isEmpty();
        assertThat(path.session(2).isContested()).isTrue();
        refused("coaching.opinion-unconfirmed", () -> path.close(Opinion.POSITIVE, "Good.", LONG_AFTER));
    }

    @Test
    void theDateDecidesAndAnAnswerThatComesLaterIsRefused() {
        log(path, 1);
        refused("coaching.answered-by-silence", () -> path.answer(Set.of(), Map.of(1, "It was shorter"), LONG_AFTER));
    }

    @Test
    void aPathIsClosedOverTheSilenceOfTheApplicant() {
        log(path, 2);
        path.answer(Set.of(1), Map.of(), LATER);
        path.close(Opinion.POSITIVE, "Good.", LONG_AFTER);
        assertThat(path.isOpen()).isFalse();
        assertThat(path.getSessions()).extracting(CoachingSession::getAnswer).containsExactly(SessionAnswer.CONFIRMED, SessionAnswer.SILENT);
    }

    @Test
    void aCorrectedSessionGivesAllTheDaysAgain() {
        log(path, 1);
        path.answer(Set.of(), Map.of(1, "It took half an hour"), LATER);
        path.correct(1, notes(HELD, 30), LONG_AFTER);
        assertThat(path.countSilence(LONG_AFTER.plusSeconds(60))).isEmpty();
        assertThat(path.answerDueAt()).contains(Terms.daysAfter(LONG_AFTER, 10));
    }

    @Test
    void onlyAContestedSessionMayBeCorrected() {
        log(path, 2);
        path.answer(Set.of(1), Map.of(), LATER);
        refused("coaching.correction-uncontested", () -> path.correct(1, notes(HELD, 30), LATER));
        refused("coaching.correction-uncontested", () -> path.correct(2, notes(HELD, 30), LATER));
    }

    @Test
    void aCorrectionObeysTheRulesOfASession() {
        log(path, 1);
        path.answer(Set.of(), Map.of(1, "No"), LATER);
        refused("coaching.minutes-range", () -> path.correct(1, notes(HELD, 1000), LATER));
        assertThat(path.session(1).isContested()).isTrue();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
