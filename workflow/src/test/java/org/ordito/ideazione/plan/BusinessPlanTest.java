package org.ordito.ideazione.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.BEGUN;
import static org.ordito.ideazione.coaching.AnIdea.euro;
import static org.ordito.ideazione.plan.APlan.line;
import static org.ordito.ideazione.plan.APlan.year;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.CostCategory;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

class BusinessPlanTest extends PlanRules {

    private static final Instant IN_TIME = BEGUN.plus(Duration.ofDays(20));
    private static final Instant DEADLINE = Instant.parse("2026-07-01T21:59:59Z");

    @Test
    void aPlanBeginsWithTheBudgetOfItsIdea() {
        assertThat(plan.getLatest().getCostLines()).extracting(CostLine::getCategory)
                .containsExactly(CostCategory.STAFF, CostCategory.EQUIPMENT, CostCategory.OTHER);
        assertThat(plan.getLatest().getTotalCost()).isEqualByComparingTo("60000");
        assertThat(plan.getLatest().getRequestedGrant()).isEqualByComparingTo("48000");
        assertThat(plan.getLatest().getOwnContribution()).isEqualByComparingTo("12000");
        assertThat(plan.getLatest().getYears()).hasSize(5).noneMatch(YearFigures::isComplete);
        assertThat(plan.getDueAt()).isEqualTo(DEADLINE);
    }

    @Test
    void aSectionIsWrittenAndEmptied() {
        plan.write(PlanSection.MARKET, "Short for now");
        assertThat(plan.getLatest().text(PlanSection.MARKET)).isEqualTo("Short for now");
        plan.write(PlanSection.MARKET, null);
        assertThat(plan.getLatest().text(PlanSection.MARKET)).isEmpty();
    }

    @Test
    void aSectionThatIsTooLongIsRefusedAndTheOldTextStays() {
        plan.write(PlanSection.RISKS, "x".repeat(4000));
        refused("plan.too-long", () -> plan.write(PlanSection.RISKS, "y".repeat(4001)));
        assertThat(plan.getLatest().text(PlanSection.RISKS)).startsWith("x");
    }

    @Test
    void aPlanJustBegunMissesItsSectionsAndYears() {
        assertThat(plan.getLatest().shortcomings()).extracting(RuleViolation::key).hasSize(12)
                .contains("plan.section-short.MARKET", "plan.year-incomplete").doesNotContain("plan.costs-missing");
    }

    @Test
    void everyShortcomingHasItsTextInBothLanguages() {
        plan.cost(List.of(), null);
        for (RuleViolation shortcoming : plan.getLatest().shortcomings()) {
            assertThat(Text.of(Text.ITALIAN, shortcoming.key(), shortcoming.arguments())).isNotBlank();
            assertThat(Text.of(java.util.Locale.ENGLISH, shortcoming.key(), shortcoming.arguments())).isNotBlank();
        }
    }

    @Test
    void aSectionOfTwoHundredCharactersSufficesAndOneLessDoesNot() {
        complete();
        plan.write(PlanSection.OFFER, "x".repeat(199));
        assertThat(plan.getLatest().shortcomings()).extracting(RuleViolation::key).containsExactly("plan.section-short.OFFER");
        plan.write(PlanSection.OFFER, "x".repeat(200));
        assertThat(plan.getLatest().shortcomings()).isEmpty();
    }

    @Test
    void aPlanWithoutCostsOrWithAnIncompleteYearIsNotSubmitted() {
        complete();
        plan.cost(List.of(), euro("48000"));
        refused("plan.incomplete", () -> plan.submit(IN_TIME));
        complete();
        List<YearFigures> years = new ArrayList<>(Collections.nCopies(4, year("1", "1", "0")));
        years.add(new YearFigures(euro("1"), euro("1"), null, euro("0"), BigDecimal.ONE));
        plan.foresee(years);
        refused("plan.incomplete", () -> plan.submit(IN_TIME));
        assertThat(plan.isSubmitted()).isFalse();
    }

    @Test
    void aSubmittedPlanIsFrozenWithInstantAndHash() {
        complete();
        PlanVersion submitted = plan.submit(IN_TIME);
        application.planSubmitted(IN_TIME);
        assertThat(submitted.getFrozenAt()).isEqualTo(IN_TIME);
        assertThat(submitted.getSha256()).matches("[0-9a-f]{64}");
        assertThat(plan.submitted()).isSameAs(submitted);
        refused("work.done", () -> plan.write(PlanSection.OFFER, "Something else"));
        refused("work.done", () -> plan.cost(List.of(), null));
        refused("work.done", () -> plan.foresee(Collections.nCopies(5, year("1", "1", "0"))));
        refused("work.done", () -> plan.comment(PlanSection.OFFER, "Too late", IN_TIME));
        refused("work.done", () -> plan.submit(IN_TIME));
    }

    @Test
    void theHashTellsTwoContentsApart() {
        complete();
        PlanVersion first = plan.keep(IN_TIME);
        plan.write(PlanSection.OFFER, "y".repeat(300));
        PlanVersion second = plan.keep(IN_TIME);
        assertThat(first.getSha256()).isNotEqualTo(second.getSha256());
    }

    @Test
    void submissionCountsOnTheLastInstantAndNotAMillisecondLater() {
        complete();
        refused("plan.late", () -> plan.submit(DEADLINE.plusMillis(1)));
        assertThat(plan.getLatest().text(PlanSection.OFFER)).hasSize(250);
        assertThat(plan.submit(DEADLINE).isFrozen()).isTrue();
    }

    @Test
    void aLapsedPlanStaysReadableAndIsNotWrittenAnyMore() {
        complete();
        application.lapsed(DEADLINE);
        refused("plan.closed", () -> plan.write(PlanSection.OFFER, "Later"));
        refused("plan.closed", () -> plan.submit(DEADLINE));
        assertThat(plan.getLatest().text(PlanSection.OFFER)).hasSize(250);
    }

    @Test
    void aKeptVersionStaysAsItWasWhileTheNextIsWritten() {
        complete();
        plan.keep(IN_TIME);
        plan.write(PlanSection.OFFER, "Another offer");
        plan.cost(List.of(line("1", "30000")), euro("20000"));
        assertThat(plan.getVersions()).hasSize(2);
        assertThat(plan.version(1).text(PlanSection.OFFER)).hasSize(250);
        assertThat(plan.version(1).getTotalCost()).isEqualByComparingTo("60000");
        assertThat(plan.version(1).isFrozen()).isTrue();
        assertThat(plan.version(2).isFrozen()).isFalse();
        assertThat(plan.getLatest()).isSameAs(plan.version(2));
        assertThatThrownBy(() -> plan.version(3)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsKeptAlreadyIsNotKeptAgain() {
        complete();
        PlanVersion kept = plan.keep(IN_TIME);
        assertThat(plan.keep(IN_TIME.plusSeconds(1))).isSameAs(kept);
        plan.cost(List.of(line("2.00", "30000.00")), euro("48000"));
        assertThat(plan.keep(IN_TIME)).as("costs written in another way").isSameAs(kept);
        assertThat(plan.getVersions()).hasSize(2);

        plan.write(PlanSection.OFFER, "Another offer");
        assertThat(plan.keep(IN_TIME).getOrdinal()).isEqualTo(2);
    }

    @Test
    void twentyVersionsAreTheMost() {
        for (int i = 1; i < BusinessPlan.MOST_VERSIONS; i++) {
            plan.write(PlanSection.OFFER, "Offer " + i);
            plan.keep(IN_TIME);
        }
        plan.write(PlanSection.OFFER, "One more");
        refused("plan.too-many-versions", () -> plan.keep(IN_TIME));
        assertThat(plan.getLatest().isFrozen()).isFalse();
    }

    @Test
    void theCoachCommentsSectionBySection() {
        plan.comment(PlanSection.MARKET, "Who are the competitors?", IN_TIME);
        assertThat(plan.comments(PlanSection.MARKET)).singleElement().extracting(PlanComment::getText).isEqualTo("Who are the competitors?");
        assertThat(plan.comments(PlanSection.RISKS)).isEmpty();
        refused("plan.comment-missing", () -> plan.comment(PlanSection.MARKET, " ", IN_TIME));
        refused("plan.too-long", () -> plan.comment(PlanSection.MARKET, "x".repeat(2001), IN_TIME));
    }

    @Test
    void twoHundredCommentsAreTheMost() {
        for (int i = 0; i < 200; i++) {
            plan.comment(PlanSection.MARKET, "Comment " + i, IN_TIME);
        }
        refused("plan.too-many-comments", () -> plan.comment(PlanSection.RISKS, "One more", IN_TIME));
        assertThat(plan.comments(PlanSection.MARKET)).hasSize(200);
    }

    @Test
    void whatWasSaidLastOfASectionIsNotSaidAgain() {
        assertThat(plan.comment(PlanSection.MARKET, "Who are the competitors?", IN_TIME)).isTrue();
        assertThat(plan.comment(PlanSection.MARKET, "Who are the competitors?", IN_TIME)).isFalse();
        assertThat(plan.comment(PlanSection.RISKS, "Who are the competitors?", IN_TIME)).as("of another section").isTrue();
        assertThat(plan.comment(PlanSection.MARKET, "And their prices?", IN_TIME)).isTrue();
        assertThat(plan.comment(PlanSection.MARKET, "Who are the competitors?", IN_TIME)).as("after something else").isTrue();
        assertThat(plan.comments(PlanSection.MARKET)).hasSize(3);
    }

    @Test
    void nothingIsSubmittedUntilItIs() {
        assertThatThrownBy(() -> plan.submitted()).isInstanceOf(NotFound.class);
    }

    @Test
    void evaluatorsReadAPlanOnlyOnceItIsSubmitted() {
        PlanPolicy policy = new PlanPolicy();
        Actor evaluator = actor("valutatore1", Role.EVALUATOR);
        complete();
        assertThat(policy.mayScore(evaluator, plan).isGranted()).isFalse();
        plan.submit(IN_TIME);
        application.planSubmitted(IN_TIME);
        assertThat(policy.mayScore(evaluator, plan).isGranted()).isTrue();
        assertThat(policy.mayRead(evaluator, plan).isGranted()).isFalse();
        assertThat(policy.mayScore(actor("cittadina", Role.CITIZEN), plan).isGranted()).isFalse();
    }

    @Test
    void onlyTheApplicantWritesAndOnlyTheCoachOfThePathComments() {
        PlanPolicy policy = new PlanPolicy();
        assertThat(policy.mayWrite(actor("associazione", Role.CITIZEN), plan).isGranted()).isTrue();
        assertThat(policy.mayWrite(actor("coach1", Role.COACH), plan).isGranted()).isFalse();
        assertThat(policy.mayComment(actor("coach1", Role.COACH), plan).isGranted()).isTrue();
        assertThat(policy.mayComment(actor("coach2", Role.COACH), plan).isGranted()).isFalse();
        assertThat(policy.mayRead(actor("coach2", Role.COACH), plan).isGranted()).isFalse();
        assertThat(policy.mayRead(actor("revisore", Role.AUDITOR), plan).isGranted()).isTrue();
        assertThat(policy.mayRead(Actor.ANONYMOUS, plan).isGranted()).isFalse();
    }

    private void complete() {
        for (PlanSection section : PlanSection.values()) {
            plan.write(section, "x".repeat(250));
        }
        plan.cost(List.of(line("2", "30000")), euro("48000"));
        plan.foresee(Collections.nCopies(5, year("40000", "30000", "0")));
    }

    private static Actor actor(String username, Role role) {
        return new Actor(username, username, Set.of(role));
    }
}
