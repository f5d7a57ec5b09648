package org.ordito.calls.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.calls.PublishedCall;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

class PublicQuestionTest {

    private static final String TEXT = "Un gruppo informale di due persone può partecipare?";
    private static final String ANSWER = "Sì: due persone maggiorenni bastano.";

    private final Call call = PublishedCall.withId("ideazione-2026", 1L);
    private final Instant cutOff = call.getFaqClosesAt();
    private PublicQuestion question;

    @BeforeEach
    void ask() {
        question = asked(call, cutOff);
    }

    @Test
    void theCutOffItselfIsInTimeAndAMillisecondLaterIsNot() {
        assertThatCode(() -> asked(call, cutOff)).doesNotThrowAnyException();
        refused("questions.closed", () -> asked(call, cutOff.plusMillis(1)));
    }

    @Test
    void aDraftTakesNoQuestions() {
        Call draft = PublishedCall.draft("in-preparazione");
        refused("questions.closed", () -> asked(draft, draft.getFaqClosesAt().minus(Duration.ofDays(1))));
    }

    @Test
    void everybodyReadsTheOfficesWordsAndTheOfficeKeepsWhatWasAsked() {
        question.publish("Quante persone servono?", ANSWER, cutOff);
        assertThat(question.getShown()).isEqualTo("Quante persone servono?");
        assertThat(question.getAsked()).isEqualTo(TEXT);
        assertThat(question.isAdapted()).isTrue();
    }

    @Test
    void aQuestionPublishedAsItWasAskedIsNotMarkedAsAdapted() {
        question.publish(TEXT, ANSWER, cutOff);
        assertThat(question.isAdapted()).isFalse();
        assertThat(question.isCorrected()).isFalse();
    }

    @Test
    void thereIsNoAnswerWithoutWords() {
        refused("questions.answer-length", () -> question.publish(TEXT, "  ", cutOff));
        refused("questions.answer-length", () -> question.publish(TEXT, "a".repeat(PublicQuestion.ANSWER + 1), cutOff));
        refused("questions.words-length", () -> question.publish(" ", ANSWER, cutOff));
        assertThat(question.getState()).isEqualTo(QuestionState.ASKED);
    }

    @Test
    void aQuestionIsDecidedOnce() {
        question.publish(TEXT, ANSWER, cutOff);
        refused("work.done", () -> question.publish(TEXT, ANSWER, cutOff));
        refused("work.done", () -> question.discard("Non riguarda l’avviso"));
        refused("work.done", () -> question.mergeInto(published(call)));
    }

    @Test
    void aQuestionIsDiscardedWithAReasonOnly() {
        refused("questions.reason-length", () -> question.discard(" "));
        question.discard("Non riguarda l’avviso");
        assertThat(question.getState()).isEqualTo(QuestionState.DISCARDED);
    }

    @Test
    void aQuestionIsMergedWithOneThatIsAnsweredAndOfTheSameCall() {
        refused("questions.merge-published", () -> question.mergeInto(asked(call, cutOff)));
        refused("questions.merge-published", () -> question.mergeInto(published(PublishedCall.withId("altro", 2L))));
        refused("questions.merge-published", () -> question.mergeInto(question));
        PublicQuestion other = published(call);
        question.mergeInto(other);
        assertThat(question.getMergedInto()).isSameAs(other);
    }

    @Test
    void aCorrectionKeepsWhatTheAnswerSaidBefore() {
        question.publish(TEXT, ANSWER, cutOff);
        question.correct("Sì: due persone bastano, se sono maggiorenni.", cutOff.plusSeconds(60));
        question.correct("Sì, da due persone in su.", cutOff.plusSeconds(120));
        assertThat(question.getAnswer()).isEqualTo("Sì, da due persone in su.");
        assertThat(question.getAnsweredAt()).isEqualTo(cutOff.plusSeconds(120));
        assertThat(question.isCorrected()).isTrue();
        assertThat(question.getEarlier()).extracting(EarlierAnswer::getAnswer).containsExactly("Sì: due persone bastano, se sono maggiorenni.", ANSWER);
        assertThat(question.getEarlier()).extracting(EarlierAnswer::getAnsweredAt).containsExactly(cutOff.plusSeconds(60), cutOff);
    }

    @Test
    void onlyAPublishedAnswerIsCorrectedAndOnlyIntoAnother() {
        refused("questions.not-published", () -> question.correct("Altro", cutOff));
        question.publish(TEXT, ANSWER, cutOff);
        refused("questions.answer-same", () -> question.correct(ANSWER + " ", cutOff));
    }

    @Test
    void theAddressIsForgottenOnceItIsUsed() {
        assertThat(question.isToBeTold()).isTrue();
        question.forgetAsker();
        assertThat(question.isToBeTold()).isFalse();
        assertThat(question.email()).isNull();
    }

    private static PublicQuestion asked(Call call, Instant at) {
        return new PublicQuestion("Q-2026-0001", call, Inquiry.of(TEXT, "Ada@Esempio.it", Text.ITALIAN), at, at.plus(Duration.ofDays(5)));
    }

    private static PublicQuestion published(Call call) {
        PublicQuestion other = asked(call, call.getFaqClosesAt());
        other.publish(TEXT, ANSWER, call.getFaqClosesAt());
        return other;
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.key()).isEqualTo(key));
    }
}
