package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.submission.SampleDraft.DURING;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.FormQuestion;
import org.ordito.documents.SomeDocument;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaContent;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

class DraftAnswersTest {

    private final IdeaDraft draft = new IdeaDraft("cittadina", SampleDraft.call(), DURING);

    @Test
    void anythingMayBeMissing() {
        DraftStep.all().forEach(step -> draft.answer(step, new IdeaContent(), DURING));

        assertThat(draft.getContent().getTitle()).isNull();
        assertThat(draft.getContent().getBudget().total()).isEqualByComparingTo("0");
    }

    @Test
    void oneStepLeavesTheOthersAsTheyWere() {
        draft.answer(DraftStep.PLACE, new IdeaContent().about(null, null, "Titolo", "Sintesi"), DURING);
        draft.answer(DraftStep.IDEA, new IdeaContent().about(null, null, "Altro", "Altro").proposing("Bisogno", null, null, List.of()), DURING);

        assertThat(draft.getContent().getTitle()).isEqualTo("Titolo");
        assertThat(draft.getContent().getNeed()).isEqualTo("Bisogno");
        assertThat(draft.getStep()).isEqualTo(DraftStep.PEOPLE);
    }

    @Test
    void textThatMeansSomethingInMarkupOrSpreadsheetsStaysText() {
        String hostile = "=HYPERLINK(\"http://x\";\"y\") <script>alert('1')</script> &amp; ]]> {0} #{1+1} @SUM(A1) -2+3";

        draft.answer(DraftStep.PLACE, new IdeaContent().about(null, null, hostile, hostile), DURING);

        assertThat(draft.getContent().getTitle()).isEqualTo(hostile);
        assertThat(draft.getContent().getSummary()).isEqualTo(hostile);
    }

    @Test
    void signsThatNoKeyboardWritesAreLeftOut() {
        draft.answer(DraftStep.IDEA, new IdeaContent().proposing(" a\u0000b\u0007c\r\nd\u202Ee\uD800f\uFFFF \n", null, null, List.of()), DURING);

        assertThat(draft.getContent().getNeed()).isEqualTo("abc\ndef");
    }

    @Test
    void signsBeyondTheBasicPlaneAreKept() {
        draft.answer(DraftStep.IDEA, new IdeaContent().proposing("caffè 🧵 città", null, null, List.of()), DURING);

        assertThat(draft.getContent().getNeed()).isEqualTo("caffè 🧵 città");
    }

    @Test
    void aBlankAnswerIsNoAnswer() {
        draft.answer(DraftStep.PLACE, new IdeaContent().about(null, null, " \t ", "\n"), DURING);

        assertThat(draft.getContent().getTitle()).isNull();
        assertThat(draft.getContent().getSummary()).isNull();
    }

    @Test
    void aSummaryEndsAtAThousandCharacters() {
        draft.answer(DraftStep.PLACE, new IdeaContent().about(null, null, null, "a".repeat(1000)), DURING);

        assertThatThrownBy(() -> draft.answer(DraftStep.PLACE, new IdeaContent().about(null, null, null, "a".repeat(1001)), DURING))
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.field()).contains("summary"))
                .hasMessage("submission.too-long");
        assertThat(draft.getContent().getSummary()).hasSize(1000);
    }

    @Test
    void anAnswerEndsAtThreeThousandCharacters() {
        assertThatThrownBy(() -> draft.answer(DraftStep.IDEA, new IdeaContent().proposing(null, "a".repeat(3001), null, List.of()), DURING))
                .isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.field()).contains("solution"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agata", "agata@", "@demo.invalid", "a b@demo.invalid", "a@demo", "a@demo.invalid\nBcc: x@y.it",
            "<a@demo.invalid>", "a@-demo.it", "a@demo..", "a,b@demo.invalid"})
    void anAddressThatIsNoneIsRefused(String address) {
        assertThatThrownBy(() -> draft.answer(DraftStep.APPLICANT, applicant(address, null), DURING)).hasMessage("submission.email-shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@demo.invalid", "nome.cognome+x@pec.comune.it", "o'neil@a-b.eu"})
    void anAddressIsKept(String address) {
        draft.answer(DraftStep.APPLICANT, applicant(address, null), DURING);

        assertThat(draft.getContent().getContactEmail()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chiamami", "1234", "=1+1+1", "+39 095 <b>"})
    void aTelephoneNumberThatIsNoneIsRefused(String phone) {
        assertThatThrownBy(() -> draft.answer(DraftStep.APPLICANT, applicant(null, phone), DURING)).hasMessage("submission.phone-shape");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10000000.01", "1e300"})
    void anAmountOutOfRangeIsRefused(String amount) {
        assertThatThrownBy(() -> draft.answer(DraftStep.COSTS, new IdeaContent().costing(SampleDraft.budget(amount, null), null), DURING))
                .hasMessage("submission.amount-range");
    }

    @Test
    void anAmountHasTwoDecimalsAtMost() {
        assertThatThrownBy(() -> draft.answer(DraftStep.COSTS, new IdeaContent().costing(SampleDraft.budget("1.005", null), null), DURING))
                .hasMessage("submission.amount-cents");
        draft.answer(DraftStep.COSTS, new IdeaContent().costing(SampleDraft.budget("10000000", "0"), null), DURING);

        assertThat(draft.getContent().getBudget()).extracting(Budget::total, Budget::getRequestedGrant)
                .containsExactly(new BigDecimal("10000000.00"), new BigDecimal("0.00"));
    }

    @Test
    void aSixteenthFileIsRefused() {
        for (int i = 0; i < 15; i++) {
            draft.attach(i < 10 ? "PARTNER_LETTER" : "CV", SomeDocument.named(i + ".pdf"), DURING);
        }

        assertThatThrownBy(() -> draft.attach("CV", SomeDocument.named("one-more.pdf"), DURING))
                .hasMessage("submission.too-many-files");
        assertThat(draft.getAttachments()).hasSize(15);
    }

    @Test
    void noMoreFilesOfAKindThanTheCallAllows() {
        draft.attach("BUDGET", SomeDocument.named("budget.pdf"), DURING);

        assertThatThrownBy(() -> draft.attach("BUDGET", SomeDocument.named("another.pdf"), DURING)).hasMessage("submission.too-many-of-kind");
    }

    @Test
    void aKindOfFileThatTheCallDoesNotNameIsRefused() {
        assertThatThrownBy(() -> draft.attach("PASSPORT", SomeDocument.named("passport.pdf"), DURING)).hasMessage("submission.unknown-file");
    }

    @Test
    void onlyTheTypesAndSizesThatTheCallAcceptsAreKept() {
        assertThatThrownBy(() -> draft.attach("CV", SomeDocument.of("image/png", 10), DURING)).hasMessage("calls.file-type");
        assertThatThrownBy(() -> draft.attach("CV", SomeDocument.of("application/pdf", 10L * 1024 * 1024 + 1), DURING)).hasMessage("calls.file-size");
        draft.attach("CV", SomeDocument.of("application/pdf", 10L * 1024 * 1024), DURING);
        assertThat(draft.getAttachments()).hasSize(1);
    }

    @Test
    void anAnswerEndsWhereTheCallSays() {
        FormQuestion shortNeed = new FormQuestion("need", "", "", true, 5);
        IdeaDraft other = new IdeaDraft("cittadina", SampleDraft.call(new ApplicationForm(15, List.of(shortNeed), List.of())), DURING);

        other.answer(DraftStep.IDEA, new IdeaContent().proposing("abcde", "a".repeat(3000), null, List.of()), DURING);
        assertThatThrownBy(() -> other.answer(DraftStep.IDEA, new IdeaContent().proposing("abcdef", null, null, List.of()), DURING))
                .hasMessage("submission.too-long");
    }

    @Test
    void theSameFileTwiceIsOneFile() {
        draft.attach("PARTNER_LETTER", SomeDocument.named("cv.pdf"), DURING);
        draft.attach("PARTNER_LETTER", SomeDocument.named("cv.pdf"), DURING);

        assertThat(draft.getAttachments()).hasSize(1);
    }

    @Test
    void aFileTakenOffTwiceIsNotMissed() {
        draft.attach("PARTNER_LETTER", SomeDocument.named("cv.pdf"), DURING);
        String file = draft.getAttachments().get(0).getPublicId();

        draft.detach(file, DURING);
        draft.detach(file, DURING);

        assertThat(draft.getAttachments()).isEmpty();
    }

    @Test
    void aDeclarationKeepsTheInstantAtWhichItWasMade() {
        draft.declare(Set.of(Declaration.TRUTH, Declaration.AID), DURING);
        draft.declare(EnumSet.of(Declaration.TRUTH, Declaration.PRIVACY), DURING.plusSeconds(60));

        assertThat(draft.getDeclarations()).extracting(MadeDeclaration::getDeclaration).containsExactly(Declaration.TRUTH, Declaration.PRIVACY);
        assertThat(draft.getDeclarations()).extracting(MadeDeclaration::getMadeAt).containsExactly(DURING, DURING.plusSeconds(60));
    }

    @Test
    void onlyItsOwnerMayWrite() {
        SubmissionPolicy policy = new SubmissionPolicy();

        assertThat(policy.mayWrite(new Actor("cittadina", "", Set.of(Role.CITIZEN)), draft).isGranted()).isTrue();
        assertThat(policy.mayWrite(new Actor("associazione", "", Set.of(Role.CITIZEN)), draft).isGranted()).isFalse();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.CITIZEN))) {
            assertThat(policy.mayWrite(new Actor("staff", "", Set.of(role)), draft).isGranted()).isFalse();
        }
        assertThat(policy.mayWrite(Actor.ANONYMOUS, draft).isGranted()).isFalse();
    }

    private static IdeaContent applicant(String email, String phone) {
        return new IdeaContent().fromApplicant(ApplicantKind.INDIVIDUAL, null, null, email, phone);
    }
}
