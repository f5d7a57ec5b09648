package org.ordito.ideazione.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.admissibility.SentApplication.BEGUN;
import static org.ordito.ideazione.admissibility.SentApplication.allYes;
import static org.ordito.ideazione.admissibility.SentApplication.allYesBut;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class AdmissibilityCheckTest {

    private static final String REASON = "Il quartiere indicato non è tra quelli dell'avviso.";
    private static final ChecklistItem CV_ATTACHED = ChecklistItem.file("CV");
    private static final Set<ChecklistItem> CV = Set.of(CV_ATTACHED);

    private final AdmissibilityCheck check = new AdmissibilityCheck(SentApplication.sent(ApplicantKind.INDIVIDUAL), BEGUN);

    @Test
    void applicationWithEveryItemPositiveIsAdmitted() {
        check.record(0, allYes());
        check.admit("Funzionaria Demo", BEGUN);
        assertThat(check.isAdmitted()).isTrue();
    }

    @Test
    void whatAnotherOfficerFoundMeanwhileIsNotOverwritten() {
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        assertThatThrownBy(() -> check.record(7, allYes())).isInstanceOf(StaleEdit.class);
        assertThat(check.with(Answer.NO)).containsExactly(ChecklistItem.QUARTER);
    }

    @Test
    void toFindTheSameTwiceIsNoConflict() {
        check.record(0, allYes());
        assertThatCode(() -> check.record(7, allYes())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPLICANT_ELIGIBLE", "QUARTER", "FIELD", "GRANT_WITHIN_LIMITS", "DECLARATIONS", "FILE_BUDGET", "FILE_CV",
        "FILE_DE_MINIMIS", "FILE_COMMITMENT"})
    void oneItemAnsweredNoPreventsAdmission(String code) {
        ChecklistItem item = new ChecklistItem(code);
        check.record(0, allYesBut(item, Answer.NO));
        refused("admissibility.not-all-yes", () -> check.admit("f", BEGUN));
    }

    @Test
    void checklistNamesTheFilesThatTheCallRequiresOfThisApplicant() {
        AdmissibilityCheck ofABody = new AdmissibilityCheck(SentApplication.sent(ApplicantKind.ASSOCIATION), BEGUN);
        assertThat(check.items()).extracting(ChecklistItem::code).endsWith("FILE_BUDGET", "FILE_CV", "FILE_DE_MINIMIS", "FILE_COMMITMENT");
        assertThat(ofABody.items()).extracting(ChecklistItem::code).endsWith("FILE_DE_MINIMIS", "FILE_STATUTE");
    }

    @Test
    void unfinishedChecklistPreventsAdmission() {
        check.record(0, List.of(new CheckedItem(ChecklistItem.QUARTER, Answer.YES, "")));
        refused("admissibility.not-all-yes", () -> check.admit("f", BEGUN));
    }

    @Test
    void lateApplicationIsNeverAdmittedWhateverTheOfficerWrites() {
        AdmissibilityCheck late = late();
        late.record(0, allYes());
        late.record(0, List.of(new CheckedItem(ChecklistItem.IN_TIME, Answer.YES, "")));
        refused("admissibility.not-all-yes", () -> late.admit("f", BEGUN));
    }

    @Test
    void lateApplicationIsNotAskedForDocumentsButCanBeExcluded() {
        AdmissibilityCheck late = late();
        late.record(0, allYesBut(CV_ATTACHED, Answer.MISSING_DOCUMENT));
        refused("admissibility.integration-pointless", () -> late.requestIntegration(CV, "f", BEGUN));
        late.exclude("Inviata dopo la scadenza dell'avviso.", "f", BEGUN);
        assertThat(late.getDecision()).isEqualTo(AdmissibilityDecision.EXCLUDED);
    }

    @Test
    void nothingIsExcludedForWhenAllIsPositiveOrOnlyADocumentIsMissing() {
        check.record(0, allYes());
        refused("admissibility.nothing-to-exclude-for", () -> check.exclude(REASON, "f", BEGUN));
        check.record(0, allYesBut(CV_ATTACHED, Answer.MISSING_DOCUMENT));
        refused("admissibility.nothing-to-exclude-for", () -> check.exclude(REASON, "f", BEGUN));
    }

    @Test
    void exclusionNeedsAReasonOfSomeLength() {
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        refused("admissibility.reason-short", () -> check.exclude(null, "f", BEGUN));
        refused("admissibility.reason-short", () -> check.exclude("   troppo breve       ", "f", BEGUN));
        check.exclude(REASON, "f", BEGUN);
        assertThat(check.getReason()).isEqualTo(REASON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPLICANT_ELIGIBLE", "QUARTER", "FIELD", "GRANT_WITHIN_LIMITS"})
    void requirementIsNeverAMissingDocument(String code) {
        ChecklistItem requirement = new ChecklistItem(code);
        refused("admissibility.not-integrable", () -> check.record(0, allYesBut(requirement, Answer.MISSING_DOCUMENT)));
    }

    @Test
    void negativeAnswerNeedsANote() {
        refused("admissibility.note-missing", () -> check.record(0, List.of(new CheckedItem(ChecklistItem.FIELD, Answer.NO, "  "))));
    }

    @Test
    void missingDocumentIsAskedForAndSuspendsTheCheck() {
        check.record(0, allYesBut(CV_ATTACHED, Answer.MISSING_DOCUMENT));
        check.requestIntegration(CV, "f", BEGUN);
        assertThat(check.isIntegrationRequested()).isTrue();
        refused("work.done", () -> check.record(0, allYes()));
    }

    @Test
    void documentsAreAskedForOnlyOnce() {
        suspendedFor(Duration.ofDays(3), false);
        check.record(0, allYesBut(CV_ATTACHED, Answer.MISSING_DOCUMENT));
        refused("admissibility.integration-twice", () -> check.requestIntegration(CV, "f", BEGUN));
    }

    @Test
    void documentsAreAskedForOnlyWhenTheChecklistIsFinished() {
        check.record(0, List.of(new CheckedItem(CV_ATTACHED, Answer.MISSING_DOCUMENT, "Manca")));
        refused("admissibility.unfinished", () -> check.requestIntegration(CV, "f", BEGUN));
    }

    @Test
    void documentsAreNotAskedForWhenARequirementIsNotMet() {
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        refused("admissibility.integration-pointless", () -> check.requestIntegration(CV, "f", BEGUN));
    }

    @Test
    void exactlyWhatIsMissingIsAskedFor() {
        check.record(0, allYes());
        refused("admissibility.nothing-missing", () -> check.requestIntegration(CV, "f", BEGUN));
        check.record(0, allYesBut(ChecklistItem.file("BUDGET"), Answer.MISSING_DOCUMENT));
        refused("admissibility.integration-all", () -> check.requestIntegration(CV, "f", BEGUN));
    }

    @Test
    void afterAnExpiredRequestWhatIsStillMissingExcludes() {
        suspendedFor(Duration.ofDays(10), true);
        check.exclude("Il curriculum richiesto non è arrivato.", "f", BEGUN);
        assertThat(check.getDecision()).isEqualTo(AdmissibilityDecision.EXCLUDED);
    }

    @Test
    void decisionIsTakenOnlyOnce() {
        check.record(0, allYes());
        check.admit("f", BEGUN);
        refused("work.done", () -> check.admit("f", BEGUN));
        refused("work.done", () -> check.exclude(REASON, "f", BEGUN));
    }

    @Test
    void checkIsDueAtTheEndOfItsLastDay() {
        assertThat(check.dueAt()).isEqualTo(Instant.parse("2026-06-10T21:59:59Z"));
    }

    @Test
    void suspensionProlongsTheTermByTheDaysItLasted() {
        suspendedFor(Duration.ofDays(4).plusHours(1), false);
        assertThat(check.dueAt()).isEqualTo(Instant.parse("2026-06-15T21:59:59Z"));
    }

    @Test
    void checkThatBeginsAgainHasItsWholeTermAndKeepsWhatWasFound() {
        suspendedFor(Duration.ofDays(4), false);
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        check.exclude(REASON, "f", BEGUN);
        check.begin(Instant.parse("2026-07-01T08:00:00Z"));
        assertThat(check.dueAt()).isEqualTo(Instant.parse("2026-07-31T21:59:59Z"));
        assertThat(check.with(Answer.NO)).containsExactly(ChecklistItem.QUARTER);
        check.record(0, allYes());
        check.admit("f", BEGUN);
    }

    private void suspendedFor(Duration duration, boolean expired) {
        check.record(0, allYesBut(CV_ATTACHED, Answer.MISSING_DOCUMENT));
        check.requestIntegration(CV, "f", BEGUN.plusSeconds(60));
        check.resume(expired, BEGUN.plusSeconds(60).plus(duration));
    }

    private static AdmissibilityCheck late() {
        Instant afterTheDeadline = SentApplication.call().getClosesAt().plusMillis(1);
        return new AdmissibilityCheck(SentApplication.sentAt(ApplicantKind.INDIVIDUAL, afterTheDeadline), BEGUN);
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
