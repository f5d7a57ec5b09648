package org.ordito.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.platform.RuleViolation;

/** Between which limits an officer writes a call: the last value that is fine, and the first that is not. */
class WrittenCallTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final CallDraft draft = Written.usual(NOW);
    private final Call call = Written.call(draft);

    @ParameterizedTest
    @CsvSource({"'', Titolo, Testo", "1, ' ', Testo", "1, Titolo, ' '", ", Titolo, Testo", "1, , Testo", "1, Titolo,"})
    void anArticleHasANumberAHeadingAndAText(String number, String heading, String body) {
        refused("calls.article-missing", "articles", () -> describe(new Article(number, heading, body)));
    }

    @ParameterizedTest
    @CsvSource({"11, 200, 8000", "10, 201, 8000", "10, 200, 8001"})
    void anArticleHasAnEnd(int number, int heading, int body) {
        refused("calls.article-long", "articles", () -> describe(article(number, heading, body)));
        describe(article(10, 200, 8000));
        assertThat(call.getArticles()).hasSize(1);
    }

    @Test
    void everyArticleHasANumberOfItsOwn() {
        refused("calls.article-twice", "articles", () -> describe(new Article("5", "Come", "Testo"), new Article(" 5 ", "Quando", "Testo")));
    }

    @Test
    void referencesHaveAnEnd() {
        refused("calls.references-long", "legalReferences", () -> call.describe(text("x".repeat(8001)), List.of()));
        call.describe(text("x".repeat(8000)), List.of());
        call.describe(text(null), List.of());
        assertThat(call.getLegalReferences()).isEmpty();
    }

    @Test
    void projectsLastFromOneMonthToTenYears() {
        refused("calls.duration", "durationMonths", () -> call.schedule(lasting(0)));
        refused("calls.duration", "durationMonths", () -> call.schedule(lasting(121)));
        for (int months : List.of(1, 120)) {
            call.schedule(lasting(months));
            assertThat(call.getDurationMonths()).isEqualTo(months);
        }
    }

    @Test
    void questionsEndAfterTheOpeningAndUpToTheDeadline() {
        Instant opens = draft.dates().opensAt();
        Instant closes = draft.dates().closesAt();
        refused("calls.dates-order", "closesAt", () -> call.schedule(new CallDates(opens, opens, closes, 18)));
        refused("calls.dates-order", "closesAt", () -> call.schedule(new CallDates(opens, closes.plusMillis(1), closes, 18)));
        call.schedule(new CallDates(opens, opens.plusMillis(1), closes, 18));
        call.schedule(new CallDates(opens, closes, closes, 18));
        assertThat(call.getFaqClosesAt()).isEqualTo(closes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Need", "1need", "to-need", "", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void theCodeOfACriterionIsAShortNameInSmallLetters(String code) {
        refused("calls.criterion-code", "criteria", () -> judgeBy(new Criterion(Phase.IDEA, code, "Bisogno", 20, null)));
        refused("calls.criterion-code", "criteria", () -> judgeBy(new Criterion(Phase.IDEA, null, "Bisogno", 20, null)));
        judgeBy(new Criterion(Phase.IDEA, "a".repeat(30), "Bisogno", 20, null));
        judgeBy(new Criterion(Phase.IDEA, "need2", "Bisogno", 20, null));
    }

    @Test
    void aCriterionHasATitle() {
        refused("calls.criterion-title", "criteria", () -> judgeBy(new Criterion(Phase.IDEA, "need", " ", 20, null)));
        refused("calls.criterion-title", "criteria", () -> judgeBy(new Criterion(Phase.IDEA, "need", null, 20, null)));
    }

    @Test
    void aCriterionIsWorthOneToAHundredPointsAndItsThresholdNoMore() {
        refused("calls.criterion-weight", "criteria", () -> judgeBy(need(0, "0")));
        refused("calls.criterion-weight", "criteria", () -> judgeBy(need(101, "0")));
        refused("calls.criterion-threshold", "criteria", () -> judgeBy(need(20, "-0.01")));
        refused("calls.criterion-threshold", "criteria", () -> judgeBy(need(20, "20.01")));
        judgeBy(need(1, "1"));
        judgeBy(need(100, "0"));
    }

    @Test
    void theSameCodeMayJudgeTheIdeaAndThePlan() {
        judgeBy(need(100, "0"), new Criterion(Phase.PLAN, "need", "Bisogno", 100, null));

        assertThat(call.getCriteria()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, 65", "100.01, 65", "60, -0.01", "60, 100.01"})
    void overallThresholdsAreFromZeroToAHundred(BigDecimal idea, BigDecimal plan) {
        refused("calls.threshold-range", "thresholdIdea", () -> judgeBy(new Selection(idea, plan, 3, 2, 25, "SENT")));
        judgeBy(new Selection(BigDecimal.ZERO, new BigDecimal("100"), 3, 2, 25, "SENT"));
    }

    @Test
    void aPanelOfOneJudgesAloneAndNoneJudgesNothing() {
        refused("calls.panel-odd", "panelSize", () -> judgeBy(selection(-1, 1, 1)));
        refused("calls.panel-odd", "panelSize", () -> judgeBy(selection(0, 0, 1)));
        refused("calls.minimum-assessments", "minimumAssessments", () -> judgeBy(selection(3, 0, 1)));
        judgeBy(selection(1, 1, 1));
        judgeBy(selection(3, 3, 1));
    }

    @Test
    void thereIsMoneyForGrantsAndNoDebtForCoaching() {
        refused("calls.budget-amounts", "grantsBudget", () -> fund("0", "240000", 90, 40, 40));
        refused("calls.budget-amounts", "grantsBudget", () -> fund("960000", "-0.01", 90, 40, 40));
        fund("0.01", "0", 90, 40, 40);
        assertThat(call.getFunding().getGrantsBudget()).isEqualByComparingTo("0.01");
    }

    @Test
    void sharesAndInstalmentsAreParts() {
        refused("calls.share-percent", "maxSharePercent", () -> fund("960000", "0", 0, 40, 40));
        refused("calls.share-percent", "maxSharePercent", () -> fund("960000", "0", 101, 40, 40));
        refused("calls.instalments", "advancePercent", () -> fund("960000", "0", 90, -1, 40));
        refused("calls.instalments", "advancePercent", () -> fund("960000", "0", 90, 40, -1));
        fund("960000", "0", 1, 0, 0);
        fund("960000", "0", 100, 60, 40);
    }

    @Test
    void aKindOfApplicantIsAdmittedOnce() {
        refused("calls.kind-twice", "kinds", () -> admit(kind("50000"), kind("60000")));
    }

    @Test
    void theLargestGrantMayTakeAllTheMoneyAndNoMore() {
        fund("50000", "0", 90, 40, 40);
        refused("calls.grant-above-budget", "grantMax_INDIVIDUAL", () -> admit(kind("50000.01")));
        admit(kind("50000"));
        assertThat(call.getParticipation().getGrantMax()).isEqualByComparingTo("50000");
    }

    @Test
    void moneyThatWasLoweredBelowTheLargestGrantKeepsTheCallFromBeingHandedOver() {
        BigDecimal largest = call.getParticipation().getGrantMax();
        fund(largest.toPlainString(), "0", 90, 40, 40);
        assertThat(missing()).isEmpty();

        fund(largest.subtract(new BigDecimal("0.01")).toPlainString(), "0", 90, 40, 40);

        assertThat(missing()).containsExactly("FUNDING calls.gap.ceiling");
        refused("calls.incomplete", null, () -> call.submitForPublication(Written.OFFICER, NOW));
    }

    private List<String> missing() {
        return CallChecklist.of(call, NOW).stream().map(gap -> gap.section() + " " + gap.rule().key()).toList();
    }

    private void describe(Article... articles) {
        call.describe(draft.text(), List.of(articles));
    }

    private static Article article(int number, int heading, int body) {
        return new Article("1".repeat(number), "x".repeat(heading), "x".repeat(body));
    }

    private static CallText text(String references) {
        return new CallText("Titolo", "Sintesi", "Tutti", "", "Funzionaria Demo", references);
    }

    private CallDates lasting(int months) {
        return new CallDates(draft.dates().opensAt(), draft.dates().faqClosesAt(), draft.dates().closesAt(), months);
    }

    private void judgeBy(Criterion... criteria) {
        call.judgeBy(draft.selection(), draft.terms(), List.of(criteria));
    }

    private void judgeBy(Selection selection) {
        call.judgeBy(selection, draft.terms(), draft.criteria());
    }

    private static Criterion need(int weight, String threshold) {
        return new Criterion(Phase.IDEA, "need", "Bisogno", weight, new BigDecimal(threshold));
    }

    private static Selection selection(int panelSize, int minimum, int places) {
        return new Selection(new BigDecimal("60"), new BigDecimal("65"), panelSize, minimum, places, "SENT");
    }

    private void fund(String grants, String coaching, int share, int advance, int progress) {
        call.fund(new Funding(new BigDecimal(grants), new BigDecimal(coaching), share, true, advance, progress));
    }

    private void admit(AdmittedKind... kinds) {
        call.admit(new Participation(List.of(kinds), draft.participation().getQuarters(), draft.participation().getFields()));
    }

    private static AdmittedKind kind(String most) {
        return new AdmittedKind("INDIVIDUAL", new BigDecimal("20000"), new BigDecimal(most));
    }

    private static void refused(String key, String field, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.field().orElse(null)).isEqualTo(field);
        });
    }
}
