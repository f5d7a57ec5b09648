package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.submission.SampleDraft.CLOSES;
import static org.ordito.ideazione.submission.SampleDraft.DURING;
import static org.ordito.ideazione.submission.SampleDraft.OPENS;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.calls.AdmittedKind;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.FormQuestion;
import org.ordito.calls.Participation;
import org.ordito.calls.Written;
import org.ordito.documents.SomeDocument;
import org.ordito.ideazione.Activity;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.ProjectPartner;
import org.ordito.platform.Text;

class SubmissionRulesTest {

    private static final Set<String> ALL_FILES = Set.of("BUDGET", "CV", "DE_MINIMIS", "STATUTE", "COMMITMENT");
    private static final Set<Declaration> ALL_DECLARED = EnumSet.allOf(Declaration.class);

    @Test
    void atTheDeadlineItselfItIsInTime() {
        assertThatCode(() -> SubmissionRules.requireOpen(SampleDraft.call(), CLOSES)).doesNotThrowAnyException();
        assertThatCode(() -> SubmissionRules.requireOpen(SampleDraft.call(), CLOSES.minusMillis(1))).doesNotThrowAnyException();
    }

    @Test
    void aMillisecondAfterTheDeadlineItIsLate() {
        assertThatThrownBy(() -> SubmissionRules.requireOpen(SampleDraft.call(), CLOSES.plusMillis(1))).hasMessage("submission.deadline-passed");
        assertThatThrownBy(() -> SubmissionRules.requireOpen(SampleDraft.call(), CLOSES.plusNanos(1))).hasMessage("submission.deadline-passed");
    }

    @Test
    void aMillisecondBeforeTheOpeningItIsEarly() {
        assertThatThrownBy(() -> SubmissionRules.requireOpen(SampleDraft.call(), OPENS.minusMillis(1))).hasMessage("submission.not-open");
        assertThatCode(() -> SubmissionRules.requireOpen(SampleDraft.call(), OPENS)).doesNotThrowAnyException();
    }

    @Test
    void whatArrivedInTimeCountsEvenAfterTheCallWasClosed() {
        Call call = SampleDraft.call();
        call.open();
        call.close(CLOSES.plusMillis(5));

        assertThatCode(() -> SubmissionRules.requireOpen(call, CLOSES)).doesNotThrowAnyException();
    }

    @Test
    void aDraftIsNotSentWithAFileInWhichAVirusWasFoundLater() {
        IdeaDraft draft = SampleDraft.complete();
        assertThat(SubmissionRules.check(draft)).extracting(finding -> finding.rule().key()).doesNotContain("submission.infected-file");

        draft.attach(CallAttachment.OTHER, SomeDocument.infected("allegato.pdf"), DURING);

        assertThat(SubmissionRules.check(draft)).extracting(finding -> finding.rule().key()).contains("submission.infected-file");
    }

    @Test
    void aCallThatIsNotPublicTakesNothing() {
        assertThatThrownBy(() -> SubmissionRules.requireOpen(new Call("draft", "ideazione"), DURING)).hasMessage("submission.not-public");
    }

    @Test
    void anExtensionLetsInWhatWouldHaveBeenLate() {
        Call call = SampleDraft.call();
        call.extend(CLOSES.plusSeconds(3600), null, DURING);

        assertThatCode(() -> SubmissionRules.requireOpen(call, CLOSES.plusSeconds(3600))).doesNotThrowAnyException();
        assertThatThrownBy(() -> SubmissionRules.requireOpen(call, CLOSES.plusSeconds(3600).plusMillis(1))).hasMessage("submission.deadline-passed");
    }

    @Test
    void aCompleteDraftHasNoFindings() {
        assertThat(SubmissionRules.check(SampleDraft.complete())).isEmpty();
    }

    @Test
    void everyRequiredAnswerIsAskedForAtItsStep() {
        List<Finding> findings = SubmissionRules.check(SampleDraft.call(), new IdeaContent(), Set.of(), Set.of());

        assertThat(findings).extracting(f -> f.step() + " " + f.rule().field().orElseThrow()).containsExactly(
                "APPLICANT applicantKind", "APPLICANT applicantName", "APPLICANT contactName", "APPLICANT contactEmail",
                "PLACE quarter", "PLACE field", "PLACE title", "PLACE summary",
                "IDEA need", "IDEA solution", "IDEA beneficiaries", "IDEA impactIndicators", "PEOPLE team", "PEOPLE timetable",
                "COSTS costLines", "COSTS requestedGrant",
                "SUMMARY TRUTH", "SUMMARY REQUIREMENTS", "SUMMARY AID", "SUMMARY SINGLE", "SUMMARY CALL", "SUMMARY PRIVACY");
    }

    @Test
    void theCallDecidesWhichQuestionsMayBeLeftBlank() {
        ApplicationForm usual = Written.usual(CLOSES).form();
        FormQuestion partners = new FormQuestion("partners", "", "", true, FormQuestion.TABLE);
        FormQuestion need = new FormQuestion("need", "", "", false, 3000);
        Call call = SampleDraft.call(new ApplicationForm(usual.getMostFiles(), List.of(partners, need), usual.getAttachments()));

        assertThat(SubmissionRules.isRequired(call, "partners")).isTrue();
        assertThat(SubmissionRules.isRequired(call, "need")).isFalse();
        assertThat(SubmissionRules.isRequired(call, "team")).as("of which it says nothing").isTrue();
        assertThat(SubmissionRules.isRequired(call, "otherAid")).as("of which it says nothing").isFalse();
        assertThat(SubmissionRules.check(call, new IdeaContent(), Set.of(), Set.of())).extracting(f -> f.rule().field().orElseThrow())
                .contains("partners").doesNotContain("need");
    }

    @Test
    void everyFindingHasItsSentenceInBothLanguages() {
        List<Finding> findings = SubmissionRules.check(SampleDraft.call(),
                new IdeaContent().fromApplicant(ApplicantKind.INDIVIDUAL, null, null, null, null), Set.of(), Set.of());

        assertThat(findings).hasSize(26).allSatisfy(finding -> {
            String italian = Text.of(Text.ITALIAN, finding.rule().key(), finding.rule().arguments());
            assertThat(Text.of(Locale.ENGLISH, finding.rule().key(), finding.rule().arguments())).isNotEqualTo(italian).endsWith(".");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION, 19999.99, submission.grant-below",
        "ASSOCIATION, 20000.00, ",
        "ASSOCIATION, 80000.00, ",
        "ASSOCIATION, 80000.01, submission.grant-above",
        "THIRD_SECTOR_BODY, 80000.00, ",
        "INFORMAL_GROUP, 50000.00, ",
        "INFORMAL_GROUP, 50000.01, submission.grant-above",
        "INDIVIDUAL, 50000.00, ",
        "INDIVIDUAL, 50000.01, submission.grant-above"})
    void theGrantLiesWithinTheCallsLimitsForThisApplicant(ApplicantKind kind, String requested, String violation) {
        assertFindings(contentOf(kind).costing(SampleDraft.budget("200000.00", requested), null), violation);
    }

    @ParameterizedTest
    @CsvSource({
        "50000.00, 45000.00, ",
        "50000.00, 45000.01, submission.grant-share",
        "33333.33, 29999.99, ",
        "33333.33, 30000.00, submission.grant-share"})
    void theGrantCoversNoMoreThanTheCallsShareOfTheCost(String cost, String requested, String violation) {
        assertFindings(SampleDraft.content().costing(SampleDraft.budget(cost, requested), null), violation);
    }

    @Test
    void theLargestShareIsNeverRoundedUp() {
        assertThat(SampleDraft.budget("33333.33", null).largestGrant(90)).isEqualByComparingTo("29999.99");
    }

    @Test
    void aGrantWithoutCostsIsNotMeasuredAgainstThem() {
        assertFindings(SampleDraft.content().costing(SampleDraft.budget("0.00", "30000.00"), null), "submission.missing.costs");
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, COMMITMENT", "INFORMAL_GROUP, COMMITMENT", "ASSOCIATION, STATUTE", "THIRD_SECTOR_BODY, STATUTE"})
    void statuteOrCommitmentGoesByTheKindOfApplicant(ApplicantKind kind, String required) {
        Set<String> files = Set.of("BUDGET", "CV", "DE_MINIMIS");

        assertThat(missingFiles(contentOf(kind), files)).containsExactly(required);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUDGET", "CV", "DE_MINIMIS", "STATUTE"})
    void aMissingFileIsFound(String missing) {
        Set<String> files = new HashSet<>(ALL_FILES);
        files.remove(missing);

        assertThat(missingFiles(SampleDraft.content(), files)).containsExactly(missing);
    }

    @ParameterizedTest
    @EnumSource(Declaration.class)
    void eachDeclarationIsNeeded(Declaration missing) {
        Set<Declaration> declared = EnumSet.complementOf(EnumSet.of(missing));

        assertThat(keys(SubmissionRules.check(SampleDraft.call(), SampleDraft.content(), ALL_FILES, declared)))
                .containsExactly("submission.undeclared." + missing);
    }

    @Test
    void whoeverIsYetToBeConstitutedNamesTheLegalForm() {
        IdeaContent content = contentOf(ApplicantKind.INFORMAL_GROUP).carriedBy("Noi", List.of(), List.of(new Activity("Un anno", 1, 12)), null, " ");

        assertFindings(content, "submission.missing.plannedLegalForm");
    }

    @Test
    void aSummaryThatIsTooLongIsFound() {
        assertFindings(SampleDraft.content().about(SampleDraft.content().getQuarter(), SampleDraft.content().getField(), "t", "a".repeat(1001)),
                "submission.too-long");
    }

    @Test
    void theCallSaysWhichAnswersAreNeededAndInWhichWords() {
        Call call = SampleDraft.call(new ApplicationForm(15, List.of(new FormQuestion("need", "", "", false, 3000),
                new FormQuestion("partners", "Chi ti aiuta?", "", true, 3000), new FormQuestion("team", "", "", true, 3)), List.of()));
        IdeaContent content = SampleDraft.content().proposing(null, "s", "b", List.of(SampleDraft.indicator()));

        List<Finding> findings = SubmissionRules.check(call, content, Set.of(), ALL_DECLARED);
        assertThat(keys(findings)).containsExactly("submission.too-long", "submission.missing.question");
        assertThat(Text.of(Text.ITALIAN, findings.get(1).rule().key(), findings.get(1).rule().arguments())).contains("Chi ti aiuta?");
    }

    @Test
    void aLetterThatIsSaidToBeAttachedIsThere() {
        IdeaContent content = SampleDraft.content();
        content.carriedBy("Team", List.of(new ProjectPartner("Parrocchia", "Spazi", true), new ProjectPartner("Scuola", "Aule", false)),
                content.getTimetable(), null, "Cooperativa");

        List<Finding> findings = SubmissionRules.check(SampleDraft.call(), content, ALL_FILES, ALL_DECLARED);
        assertThat(keys(findings)).containsExactly("submission.missing.letters");
        assertThat(Text.of(Text.ITALIAN, findings.get(0).rule().key(), findings.get(0).rule().arguments())).contains("Parrocchia").doesNotContain("Scuola");

        Set<String> withLetters = new HashSet<>(ALL_FILES);
        withLetters.add(ProjectPartner.LETTER);
        assertThat(SubmissionRules.check(SampleDraft.call(), content, withLetters, ALL_DECLARED)).isEmpty();
    }

    @Test
    void whatTheCallDoesNotOfferIsFound() {
        Call call = Written.call(Written.usual(OPENS).with(new Participation(
                List.of(new AdmittedKind("INDIVIDUAL", new BigDecimal("20000"), new BigDecimal("50000"))), List.of("FORTINO"), List.of("HEALTH"))));

        assertThat(keys(SubmissionRules.check(call, SampleDraft.content(), ALL_FILES, ALL_DECLARED)))
                .containsExactly("submission.kind-not-admitted", "submission.quarter-not-offered", "submission.field-not-offered");
    }

    private static List<String> missingFiles(IdeaContent content, Set<String> files) {
        List<Finding> findings = SubmissionRules.check(SampleDraft.call(), content, files, ALL_DECLARED);
        assertThat(findings).allMatch(finding -> finding.rule().key().equals("submission.missing.file"));
        return findings.stream().map(finding -> SampleDraft.call().getForm().getAttachments().stream()
                .filter(file -> file.getTitle().equals(finding.rule().arguments()[0])).findFirst().orElseThrow().getCode()).toList();
    }

    private static IdeaContent contentOf(ApplicantKind kind) {
        return SampleDraft.content().fromApplicant(kind, "Nome", "Nome", "a@demo.invalid", null);
    }

    private static void assertFindings(IdeaContent content, String violation) {
        List<String> found = keys(SubmissionRules.check(SampleDraft.call(), content, ALL_FILES, ALL_DECLARED));
        assertThat(found).isEqualTo(violation == null ? List.of() : List.of(violation));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(f -> f.rule().key()).toList();
    }
}
