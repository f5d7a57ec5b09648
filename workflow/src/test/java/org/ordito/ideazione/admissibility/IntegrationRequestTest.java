package org.ordito.ideazione.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.admissibility.SentApplication.BEGUN;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ordito.calls.CallAttachment;
import org.ordito.documents.SomeDocument;
import org.ordito.documents.StoredDocument;
import org.ordito.documents.UploadLimits;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.Delivery;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class IntegrationRequestTest {

    private static final Instant DUE = Instant.parse("2026-05-21T21:59:59Z");
    private static final StoredDocument FILE = SomeDocument.named("cv.pdf");

    private final IntegrationRequest request = request(
            asked("DECLARATIONS", "La dichiarazione sugli altri aiuti"),
            asked("FILE_CV", "Il curriculum di chi coordina"));

    @Test
    void requestIsDueAtTheEndOfTheTenthDay() {
        assertThat(request.getDueAt()).isEqualTo(DUE);
    }

    @Test
    void remindersComeAtHalfOfTheTermAndADayBeforeItEnds() {
        assertThat(request.remindAt()).isEqualTo(BEGUN.plus(Duration.between(BEGUN, DUE).dividedBy(2)));
        assertThat(request.remindAgainAt()).isEqualTo(DUE.minus(Duration.ofDays(1)));
    }

    @Test
    void officerGivesTheDaysOfTheCallOrMoreButNeverLess() {
        assertThat(lasting(20).getDueAt()).isEqualTo(Instant.parse("2026-05-31T21:59:59Z"));
        refused("admissibility.integration-term", () -> lasting(9));
        refused("admissibility.integration-term", () -> lasting(61));
    }

    @Test
    void completeAnswerIsSentAndNoLongerChanges() {
        request.write(0, Map.of(1, "Nessun altro aiuto negli ultimi tre anni."), BEGUN);
        request.attach(2, FILE, BEGUN);
        request.answer(DUE);
        assertThat(request.getAnsweredAt()).isEqualTo(DUE);
        refused("work.done", () -> request.write(0, Map.of(1, "Altro"), DUE));
        refused("work.done", () -> request.answer(DUE));
    }

    @Test
    void answerWithoutTheFileThatWasAskedIsRefused() {
        request.write(0, Map.of(1, "Nessun altro aiuto."), BEGUN);
        request.write(0, Map.of(2, "Lo mando dopo."), BEGUN);
        refused("admissibility.answer-file", () -> request.answer(BEGUN));
    }

    @Test
    void answerThatLeavesSomethingOutIsRefused() {
        request.attach(2, FILE, BEGUN);
        refused("admissibility.answer-missing", () -> request.answer(BEGUN));
    }

    @Test
    void answerOnPaperIsTakenAsItCameAndInTimeThoughTheTermWasTakenForExpired() {
        request.expire(DUE.plusMillis(1));
        refused("arrivals.answer-late", () -> request.arrived(delivered(DUE.plusMillis(1)), Map.of(1, "Eccola."), Map.of()));
        refused("arrivals.answer-empty", () -> request.arrived(delivered(DUE), Map.of(1, " "), Map.of()));
        request.arrived(delivered(DUE), Map.of(1, "Eccola."), Map.of());
        assertThat(request.getAnsweredAt()).isEqualTo(DUE);
        assertThat(request.getExpiredAt()).isNull();
        assertThat(request.getAsked().get(1).isEmpty()).as("the file that was asked is not in it").isTrue();
        refused("work.done", () -> request.arrived(delivered(DUE), Map.of(1, "Di nuovo."), Map.of()));
    }

    @Test
    void recordOfAnAnswerOnPaperSaysHowItCame() {
        request.arrived(delivered(DUE), Map.of(), Map.of(2, FILE));
        assertThat(new String(AnswerRecord.of(request), StandardCharsets.UTF_8))
                .contains("\"arrival\":{\"channel\":\"PEC\",\"protocol\":\"PG/1\",\"protocolDay\":\"2026-05-22\"}", "cv.pdf");
    }

    private static Delivery delivered(Instant at) {
        return new Delivery.Written(ArrivalChannel.PEC, "PG/1", LocalDate.of(2026, 5, 22), at).check(BEGUN, DUE.plus(Duration.ofDays(1)));
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
        refused("admissibility.not-asked", () -> request.write(0, Map.of(3, "Anche questo"), BEGUN));
        refused("admissibility.not-asked", () -> request.attach(0, FILE, BEGUN));
    }

    @Test
    void anAnswerHasAnEnd() {
        refused("admissibility.answer-long", () -> request.write(0, Map.of(1, "x".repeat(3001)), BEGUN));
        assertThat(request.getAsked().get(0).getAnswer()).isEmpty();
        request.write(0, Map.of(1, " " + "x".repeat(3000) + " "), BEGUN);
        assertThat(request.getAsked().get(0).getAnswer()).hasSize(3000);
        refused("admissibility.answer-long", () -> request.arrived(delivered(DUE), Map.of(1, "x".repeat(3001)), Map.of()));
    }

    @Test
    void sixthFileIsRefused() {
        for (int i = 0; i < 5; i++) {
            request.attach(2, SomeDocument.named(i + ".pdf"), BEGUN);
        }
        refused("admissibility.files-many", () -> request.attach(2, FILE, BEGUN));
    }

    @Test
    void whatWasWrittenFromAnOldPageIsNotKeptUnlessItSaysTheSame() {
        request.write(0, Map.of(1, "Nessun altro aiuto.", 2, ""), BEGUN);
        assertThat(request.write(7, Map.of(1, " Nessun altro aiuto. ", 2, ""), BEGUN)).isFalse();
        assertThatThrownBy(() -> request.write(7, Map.of(1, "Uno soltanto."), BEGUN)).isInstanceOf(StaleEdit.class);
        assertThat(request.getAsked().get(0).getAnswer()).isEqualTo("Nessun altro aiuto.");
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
        request.expire(DUE.plusMillis(1));
        refused("admissibility.integration-late", () -> request.write(0, Map.of(1, "Eccomi"), DUE.plusMillis(1)));
    }

    @Test
    void answerThatReachedTheServerInTimeIsTakenThoughTheTermWasTakenForExpiredMeanwhile() {
        request.expire(DUE.plusSeconds(5));
        request.write(0, Map.of(1, "Nessun altro aiuto."), DUE);
        request.attach(2, FILE, DUE);
        request.answer(DUE);
        assertThat(request.getAnsweredAt()).isEqualTo(DUE);
        assertThat(request.getExpiredAt()).isNull();
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
        refused("admissibility.asked-missing", () -> request(asked("FILE_CV", " ")));
        refused("admissibility.asked-missing", () -> request(Asked.document("x".repeat(501))));
    }

    @Test
    void fileIsKeptAsWhatWasAsked() {
        assertThat(request.getAsked().get(1).attachmentKind()).isEqualTo("CV");
        assertThat(request(asked("FILE_COMMITMENT", "Impegno")).getAsked().get(0).attachmentKind())
                .isEqualTo("COMMITMENT");
        assertThat(request(Asked.document("Polizza")).getAsked().get(0).attachmentKind()).isEqualTo("OTHER");
    }

    @Test
    void fileIsOfATypeAndASizeThatTheCallAcceptsThere() {
        IntegrationRequest table = request(asked("FILE_BUDGET", "Il preventivo"), asked("DECLARATIONS", "La dichiarazione"));
        assertThat(table.getAsked().get(0).limits()).isEqualTo(attachment("BUDGET").limits());
        assertThat(table.getAsked().get(1).limits()).as("which is no file of the call").isEqualTo(UploadLimits.DEFAULT);
        assertThat(request(Asked.document("Polizza")).getAsked().get(0).limits()).isEqualTo(UploadLimits.DEFAULT);

        StoredDocument image = SomeDocument.of("image/png", 1);
        refused("calls.file-type", () -> request.attach(2, image, BEGUN));
        refused("calls.file-size", () -> request.attach(2, SomeDocument.of("application/pdf", attachment("CV").limits().maxBytes() + 1), BEGUN));
        assertThat(request.attach(1, image, BEGUN)).isTrue();
        request.arrived(delivered(DUE), Map.of(), Map.of(2, image));
        assertThat(request.getAsked().get(1).getFiles()).as("as it came, on paper").hasSize(1);
    }

    private CallAttachment attachment(String code) {
        return request.getApplication().getCall().getForm().attachment(code).orElseThrow();
    }

    @Test
    void whatIsAskedNamesWhatTheCallChecksThere() {
        assertThat(whatIsRead(asked("FILE_CV", "Non è nel fascicolo."))).isEqualTo(question("FILE_CV") + ": Non è nel fascicolo.");
        assertThat(whatIsRead(asked("FILE_CV", question("FILE_CV") + " firmato"))).isEqualTo(question("FILE_CV") + " firmato");
        assertThat(whatIsRead(Asked.document("Polizza"))).isEqualTo("Polizza");
    }

    private static String whatIsRead(Asked asked) {
        return request(asked).getAsked().get(0).getWhat();
    }

    private static String question(String code) {
        return SentApplication.call().requirement(code).orElseThrow().getQuestion();
    }

    private static IntegrationRequest request(Asked... asked) {
        return new IntegrationRequest("IDEA-2026-0007-I1", SentApplication.sent(ApplicantKind.INDIVIDUAL), IntegrationStage.ADMISSIBILITY,
                List.of(asked), 10, "Funzionaria Demo", BEGUN);
    }

    private static IntegrationRequest lasting(int days) {
        return new IntegrationRequest("IDEA-2026-0007-I1", SentApplication.sent(ApplicantKind.INDIVIDUAL), IntegrationStage.ADMISSIBILITY,
                List.of(asked("FILE_CV", "Il curriculum")), days, "Funzionaria Demo", BEGUN);
    }

    private static Asked asked(String code, String what) {
        return Asked.of(SentApplication.call().requirement(code).orElseThrow(), what);
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
