package org.ordito.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.documents.FileType;
import org.ordito.ideazione.IdeazioneVocabulary;
import org.ordito.platform.RuleViolation;

/** Whether a call keeps to the words of its programme. */
class CallVocabulariesTest {

    private final CallDraft draft = Written.usual(Instant.parse("2026-03-02T10:00:00Z"));
    private final Participation usual = draft.participation();

    @Test
    void theUsualCallKeepsToTheWordsOfItsProgramme() {
        assertThatCode(() -> check(draft)).doesNotThrowAnyException();
    }

    @Test
    void kindsQuartersAndFieldsAreTheProgrammes() {
        AdmittedKind king = new AdmittedKind("KING", new BigDecimal("20000"), new BigDecimal("50000"));
        refused("calls.word-unknown", "kinds", draft.with(new Participation(List.of(king), usual.getQuarters(), usual.getFields())));
        refused("calls.word-unknown", "quarters", draft.with(new Participation(usual.getKinds(), List.of("ATLANTIS"), usual.getFields())));
        refused("calls.word-unknown", "fields", draft.with(new Participation(usual.getKinds(), usual.getQuarters(), List.of("MAGIC"))));
    }

    @Test
    void filesAreRequiredOfKindsThatThereAre() {
        CallAttachment crown = new CallAttachment("CROWN", "Corona", "", List.of("INDIVIDUAL", "KING"), List.of(FileType.PDF), 5, 1);
        refused("calls.word-unknown", "attachments", draft.with(new ApplicationForm(3, draft.form().getQuestions(), List.of(crown))));
    }

    @Test
    void questionsAreTheProgrammesAndTheMandatoryOnesStay() {
        refused("calls.word-unknown", "questions", asking("dreams", true, 100));
        refused("calls.question-mandatory", "required_summary", asking("summary", false, 100));
        refused("calls.question-length", "maxLength_summary", asking("summary", true, 0));
        assertThatCode(() -> check(asking("summary", true, 1))).doesNotThrowAnyException();
        assertThatCode(() -> check(asking("need", false, 100))).as("others may be optional").doesNotThrowAnyException();
    }

    private CallDraft asking(String code, boolean required, int length) {
        return draft.with(new ApplicationForm(3, List.of(new FormQuestion(code, "", "", required, length)), List.of()));
    }

    private static void check(CallDraft draft) {
        CallVocabularies.check(new IdeazioneVocabulary(), draft);
    }

    private static void refused(String key, String field, CallDraft draft) {
        assertThatThrownBy(() -> check(draft)).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.field()).contains(field);
        });
    }
}
