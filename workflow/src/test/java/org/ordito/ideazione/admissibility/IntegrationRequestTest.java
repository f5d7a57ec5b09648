package org.ordito.ideazione.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.admissibility.SentApplication.BEGUN;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.documents.SomeDocument;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

class IntegrationRequestTest {

    private static final Instant DUE = Instant.parse("2026-05-21T21:59:59Z");
    private static final StoredDocument FILE = SomeDocument.named("cv.pdf");

    private final IntegrationRequest request = request(
            Asked.of(ChecklistItem.DECLARATIONS, "La dichiarazione sugli altri aiuti"),
            Asked.of(ChecklistItem.file("CV"), "Il curriculum di chi coordina"));

    @Test
    void requestIsDueAtTheEndOfTheTenthDay() {
        assertThat(request.getDueAt()).isEqualTo(DUE);
    }

    @Test
    void reminderComesWhenAThirdOfTheTimeIsLeft() {
        assertThat(request.remindAt()).isBetween(BEGUN.plusSeconds(6 * 86_400), DUE.minusSeconds(3 * 86_400));
    }

    @Test
    void completeAnswerIsSentAndNoLongerChanges() {
        request.write(1, "Nessun altro aiuto negli ultimi tre anni.", BEGUN);
        request.attach(2, FILE, BEGUN);
        request.answer(DUE);
        assertThat(request.getAnsweredAt()).isEqualTo(DUE);
        refused("work.done", () -> request.write(1, "Altro", DUE));
        refused("work.done", () -> request.answer(DUE));
    }

    @Test
    void answerWithoutTheFileThatWasAskedIsRefused() {
        request.write(1, "Nessun altro aiuto.", BEGUN);
        request.write(2, "Lo mando dopo.", BEGUN);
        refused("admissibility.answer-file", () -> request.answer(BEGUN));
    }

    @Test
    void answerThatLeavesSomethingOutIsRefused() {
        request.attach(2, FILE, BEGUN);
        refused("admissibility.answer-missing", () -> request.answer(BEGUN));
    }

    @Test
    void declarationMayComeAsAFile() {
        request.attach(1, FILE, BEGUN);
        request.attach(2, FILE, BEGUN);
        request.answer(BEGUN);
        assertThat(request.isOpen()).isFalse();
    }

    @Test
    void fileThatWasTakenOffIsGone() {
        request.attach(2, FILE, BEGUN);
        String file = request.getAsked().get(1).getFiles().get(0).getPublicId();
        request.detach(file, BEGUN);
        assertThat(request.getAsked().get(1).getFiles()).isEmpty();
        assertThatThrownBy(() -> request.file(file)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyWhatWasAskedCanBeAnswered() {
        refused("admissibility.not-asked", () -> request.write(3, "Anche questo", BEGUN));
        refused("admissibility.not-asked", () -> request.attach(0, FILE, BEGUN));
    }

    @Test
    void sixthFileIsRefused() {
        for (int i = 0; i < 5; i++) {
            request.attach(2, SomeDocument.named(i + ".pdf"), BEGUN);
        }
        refused("admissibility.files-many", () -> request.attach(2, FILE, BEGUN));
    }

    @Test
    void fileThatIsSentAgainAfterABrokenConnectionIsThereOnce() {
        request.attach(2, FILE, BEGUN);
        request.attach(2, FILE, BEGUN);

        assertThat(request.getAsked().get(1).getFiles()).hasSize(1);
    }

    @Test
    void answerAfterTheTermIsRefusedEvenBeforeTheTimerHasRun() {
        request.attach(1, FILE, BEGUN);
        request.attach(2, FILE, BEGUN);
        refused("admissibility.integration-late", () -> request.answer(DUE.plusMillis(1)));
    }

    @Test
    void expiredRequestIsNotAnswered() {
        request.expire(DUE);
        refused("admissibility.integration-late", () -> request.write(1, "Eccomi", DUE));
    }

    @Test
    void answerThatCameIsNotExpiredByALateTimer() {
        request.attach(1, FILE, BEGUN);
        request.attach(2, FILE, BEGUN);
        request.answer(BEGUN);
        request.expire(DUE);
        assertThat(request.getExpiredAt()).isNull();
    }

    @Test
    void requestForNothingIsRefused() {
        refused("admissibility.nothing-asked", () -> request());
        refused("admissibility.asked-missing", () -> request(Asked.of(ChecklistItem.file("CV"), " ")));
        refused("admissibility.asked-missing", () -> request(Asked.document("x".repeat(501))));
    }

    @Test
    void fileIsKeptAsWhatWasAsked() {
        assertThat(request.getAsked().get(1).attachmentKind()).isEqualTo("CV");
        assertThat(request(Asked.of(ChecklistItem.file("COMMITMENT"), "Impegno")).getAsked().get(0).attachmentKind())
                .isEqualTo("COMMITMENT");
        assertThat(request(Asked.document("Polizza")).getAsked().get(0).attachmentKind()).isEqualTo("OTHER");
    }

    private static IntegrationRequest request(Asked... asked) {
        return new IntegrationRequest("IDEA-2026-0007-I1", SentApplication.sent(ApplicantKind.INDIVIDUAL), IntegrationStage.ADMISSIBILITY,
                List.of(asked), "Funzionaria Demo", BEGUN);
    }


    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
