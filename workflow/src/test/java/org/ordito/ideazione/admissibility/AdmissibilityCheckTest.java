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
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class AdmissibilityCheckTest {

    private static final List<ExclusionGround> GROUNDS = List.of(new ExclusionGround("3", "L'attività si svolge a Librino, che non è tra i quartieri."));
    private static final Actor OFFICER = new Actor("funzionaria", "Funzionaria Demo", Set.of(Role.OFFICER));
    private static final Actor MANAGER = new Actor("dirigente", "Dirigente Demo", Set.of(Role.MANAGER));
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
        assertThat(check.checklist().with(Answer.NO)).containsExactly(ChecklistItem.QUARTER);
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
        assertThat(check.checklist().items()).extracting(ChecklistItem::code).endsWith("FILE_BUDGET", "FILE_CV", "FILE_DE_MINIMIS", "FILE_COMMITMENT");
        assertThat(ofABody.checklist().items()).extracting(ChecklistItem::code).endsWith("FILE_DE_MINIMIS", "FILE_STATUTE");
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
        late.proposeExclusion(List.of(new ExclusionGround("5", "Inviata dopo la scadenza dell'avviso.")), OFFICER, BEGUN);
        late.confirmExclusion(0, MANAGER, BEGUN);
        assertThat(late.isExcluded()).isTrue();
    }

    @Test
    void nothingIsExcludedForWhenAllIsPositiveOrOnlyADocumentIsMissing() {
        check.record(0, allYes());
        refused("admissibility.nothing-to-exclude-for", () -> check.proposeExclusion(GROUNDS, OFFICER, BEGUN));
        check.record(0, allYesBut(CV_ATTACHED, Answer.MISSING_DOCUMENT));
        refused("admissibility.nothing-to-exclude-for", () -> check.proposeExclusion(GROUNDS, OFFICER, BEGUN));
    }

    @Test
    void exclusionRestsOnAnArticleOfTheCallInTheOfficersOwnWords() {
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        refused("admissibility.ground-missing", () -> propose(new ExclusionGround("", " ")));
        refused("admissibility.ground-article", () -> propose(new ExclusionGround("", "Parole lunghe abbastanza, ma senza articolo.")));
        refused("admissibility.ground-article", () -> propose(new ExclusionGround("99", "Parole lunghe abbastanza, ma per un altro avviso.")));
        refused("admissibility.ground-words", () -> propose(new ExclusionGround("3", "troppo breve")));
        refused("admissibility.ground-twice", () -> propose(GROUNDS.get(0), GROUNDS.get(0)));
        propose(GROUNDS.get(0), new ExclusionGround("", ""));
        assertThat(check.getReason()).isEqualTo("Articolo 3 (Dove e in quali ambiti): L'attività si svolge a Librino, che non è tra i quartieri.");
    }

    @Test
    void untilTheManagerConfirmsNothingIsExcluded() {
        proposed();
        assertThat(check.isExcluded()).isFalse();
        refused("work.done", () -> check.record(0, allYes()));
        check.confirmExclusion(0, MANAGER, BEGUN);
        assertThat(check.isExcluded()).isTrue();
        assertThat(check.getExclusion().getConfirmedBy()).isEqualTo("Dirigente Demo");
        refused("work.done", () -> check.confirmExclusion(0, MANAGER, BEGUN));
    }

    @Test
    void whoProposesAnExclusionDoesNotConfirmIt() {
        proposed();
        refused("admissibility.second-person", () -> check.confirmExclusion(0, OFFICER, BEGUN));
    }

    @Test
    void proposalThatChangedMeanwhileIsNotConfirmed() {
        proposed();
        assertThatThrownBy(() -> check.confirmExclusion(7, MANAGER, BEGUN)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> check.sendBack(7, "Manca l'articolo giusto.", MANAGER)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void proposalSentBackIsDecidedAnewFromItsGrounds() {
        proposed();
        refused("admissibility.return-reason", () -> check.sendBack(0, " ", MANAGER));
        check.sendBack(0, "Manca l'articolo giusto.", MANAGER);
        assertThat(check.getDecision()).isNull();
        assertThat(check.getReason()).isNull();
        assertThat(check.getExclusion().getReturnedReason()).isEqualTo("Manca l'articolo giusto.");
        assertThat(check.grounds()).isEqualTo(GROUNDS);
        check.record(0, allYes());
        check.admit("f", BEGUN);
        assertThat(check.isAdmitted()).isTrue();
    }

    @Test
    void groundsBegunAreKeptWithTheChecklist() {
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        check.draftGrounds(0, List.of(new ExclusionGround("3", "Appena cominciato"), new ExclusionGround("", "")));
        assertThat(check.grounds()).containsExactly(new ExclusionGround("3", "Appena cominciato"));
        assertThatThrownBy(() -> check.draftGrounds(7, GROUNDS)).isInstanceOf(StaleEdit.class);
        assertThatCode(() -> check.draftGrounds(7, List.of(new ExclusionGround("3", "Appena cominciato")))).doesNotThrowAnyException();
    }

    @Test
    void checklistItselfSuggestsTheGroundsWithTheirArticles() {
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        assertThat(check.grounds()).containsExactly(new ExclusionGround("3", "Quartiere tra quelli dell’avviso: Manca o non va"));
    }

    @Test
    void expiredRequestProposesTheExclusionWithItsArticle() {
        suspendedFor(Duration.ofDays(10), true);
        assertThat(check.isExcludable()).isTrue();
        assertThat(check.grounds()).hasSize(1).first().satisfies(ground -> {
            assertThat(ground.getArticle()).isEqualTo("6");
            assertThat(ground.getWords()).contains("non è arrivato entro il 21 maggio 2026");
        });
    }

    @Test
    void suspensionTellsFromWhenToWhenAndHowTheTermMoves() {
        assertThat(check.suspension(BEGUN)).isEmpty();
        check.record(0, allYesBut(CV_ATTACHED, Answer.MISSING_DOCUMENT));
        check.requestIntegration(CV, "f", BEGUN);
        Instant answerDue = Instant.parse("2026-05-21T21:59:59Z");
        assertThat(check.suspension(answerDue)).contains(new Suspension(BEGUN, answerDue, false,
                Instant.parse("2026-06-10T21:59:59Z"), Instant.parse("2026-06-21T21:59:59Z")));
        Instant answered = BEGUN.plus(Duration.ofDays(4));
        check.resume(false, answered);
        assertThat(check.suspension(answerDue)).contains(new Suspension(BEGUN, answered, true,
                Instant.parse("2026-06-10T21:59:59Z"), Instant.parse("2026-06-14T21:59:59Z")));
    }

    private void proposed() {
        check.record(0, allYesBut(ChecklistItem.QUARTER, Answer.NO));
        check.proposeExclusion(GROUNDS, OFFICER, BEGUN);
    }

    private void propose(ExclusionGround... grounds) {
        check.proposeExclusion(List.of(grounds), OFFICER, BEGUN);
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
        check.proposeExclusion(check.grounds(), OFFICER, BEGUN);
        assertThat(check.getDecision()).isEqualTo(AdmissibilityDecision.EXCLUSION_PROPOSED);
    }

    @Test
    void decisionIsTakenOnlyOnce() {
        check.record(0, allYes());
        check.admit("f", BEGUN);
        refused("work.done", () -> check.admit("f", BEGUN));
        refused("work.done", () -> check.proposeExclusion(GROUNDS, OFFICER, BEGUN));
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
        check.proposeExclusion(GROUNDS, OFFICER, BEGUN);
        check.confirmExclusion(0, MANAGER, BEGUN);
        check.begin(Instant.parse("2026-07-01T08:00:00Z"));
        assertThat(check.dueAt()).isEqualTo(Instant.parse("2026-07-31T21:59:59Z"));
        assertThat(check.checklist().with(Answer.NO)).containsExactly(ChecklistItem.QUARTER);
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
