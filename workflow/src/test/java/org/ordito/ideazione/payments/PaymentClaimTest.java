package org.ordito.ideazione.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.euro;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.documents.SomeDocument;
import org.ordito.ideazione.funding.AGrant;
import org.ordito.ideazione.funding.Grant;

class PaymentClaimTest {

    private static final Instant AT = Instant.parse("2026-12-01T10:00:00Z");
    private static final LocalDate SPENT = LocalDate.of(2026, 10, 5);
    private static final ClaimsBefore NOTHING = ClaimsBefore.of(List.of());

    private final Grant grant = AGrant.of("50000");
    private final List<PaymentClaim> claims = PaymentPlan.claimsOf(grant.getApplication(), grant.getAmount());
    private final PaymentClaim advance = claims.get(0);
    private final PaymentClaim progress = claims.get(1);
    private final PaymentClaim balance = claims.get(2);

    @BeforeEach
    void everyTurnHasCome() {
        claims.forEach(PaymentClaim::open);
    }

    @ParameterizedTest
    @CsvSource({"50000.00, 20000.00, 20000.00, 10000.00", "33333.33, 13333.33, 13333.33, 6666.67", "20000.01, 8000.00, 8000.00, 4000.01"})
    void sharesMakeTheGrantToTheCent(String amount, String first, String second, String third) {
        List<PaymentClaim> planned = PaymentPlan.claimsOf(grant.getApplication(), new BigDecimal(amount));

        assertThat(planned).extracting(PaymentClaim::getShare).containsExactly(euro(first), euro(second), euro(third));
        assertThat(planned).extracting(PaymentClaim::getNumber).containsExactly("IDEA-2026-0001-P1", "IDEA-2026-0001-P2", "IDEA-2026-0001-P3");
    }

    @Test
    void aClaimOpensOnce() {
        PaymentClaim planned = PaymentPlan.claimsOf(grant.getApplication(), grant.getAmount()).get(0);

        assertThatThrownBy(() -> planned.guaranteedBy(SomeDocument.named("fideiussione.pdf"))).hasMessage("payments.closed");
        assertThat(planned.open()).isTrue();
        assertThat(planned.open()).isFalse();
    }

    @Test
    void theAdvanceNeedsAGuaranteeAndNoExpenses() {
        assertThatThrownBy(() -> advance.submit(euro("20000"), NOTHING, AT)).hasMessage("payments.guarantee-missing");
        assertThatThrownBy(() -> spend(advance, "100", "a.pdf")).hasMessage("payments.no-expenses-here");

        advance.guaranteedBy(SomeDocument.named("fideiussione.pdf"));
        advance.submit(euro("20000"), NOTHING, AT);
        assertThat(advance.getState()).isEqualTo(ClaimState.SUBMITTED);
    }

    @Test
    void claimWithAnInfectedDocumentIsNotSubmittedAndNamesIt() {
        advance.guaranteedBy(SomeDocument.infected("fideiussione.pdf"));
        assertThat(advance.infectedFiles()).containsExactly("fideiussione.pdf");
        assertThatThrownBy(() -> advance.submit(new BigDecimal("100.00"), NOTHING, AT)).hasMessage("submission.infected-file");
        advance.guaranteedBy(SomeDocument.named("fideiussione-2.pdf"));
        advance.submit(new BigDecimal("100.00"), NOTHING, AT);
        assertThat(advance.infectedFiles()).isEmpty();
    }

    @Test
    void progressAndBalanceNeedExpensesAndNoGuarantee() {
        assertThatThrownBy(() -> progress.submit(euro("100"), NOTHING, AT)).hasMessage("payments.expenses-missing");
        assertThatThrownBy(() -> balance.submit(euro("100"), NOTHING, AT)).hasMessage("payments.expenses-missing");
        assertThatThrownBy(() -> progress.guaranteedBy(SomeDocument.named("fideiussione.pdf"))).hasMessage("payments.no-guarantee-here");
    }

    @Test
    void noMoreThanTheShareIsClaimed() {
        advance.guaranteedBy(SomeDocument.named("fideiussione.pdf"));

        assertThatThrownBy(() -> advance.submit(euro("20000.01"), NOTHING, AT)).hasMessage("payments.above-share");
        assertThatThrownBy(() -> advance.submit(euro("0"), NOTHING, AT)).hasMessage("payments.claimed-positive");
        assertThatThrownBy(() -> advance.submit(null, NOTHING, AT)).hasMessage("payments.claimed-positive");
    }

    @Test
    void progressIsPaidUpToThePartOfItsExpensesThatTheCallCovers() {
        spend(progress, "9000", "a.pdf");
        spend(progress, "3000.01", "b.pdf");

        assertThatThrownBy(() -> progress.submit(euro("10800.01"), NOTHING, AT)).hasMessage("payments.above-expenses");
        progress.submit(euro("10800"), NOTHING, AT);
        assertThat(progress.getClaimedAmount()).isEqualTo(euro("10800"));
    }

    @Test
    void whoAsksForNoAdvanceMayClaimItWithTheExpenses() {
        advance.forgo(AT);
        assertThat(advance.isForgone()).isTrue();
        advance.accept("funzionaria", NOTHING, AT);
        assertThat(advance.getState()).isEqualTo(ClaimState.FORGONE);
        assertThat(advance.ordered("MAND-2026-0001", AT)).isFalse();
        assertThatThrownBy(() -> advance.forgo(AT)).hasMessage("work.done");

        ClaimsBefore before = ClaimsBefore.of(List.of(advance));
        spend(progress, "60000", "a.pdf");
        assertThatThrownBy(() -> progress.submit(euro("40000.01"), before, AT)).hasMessage("payments.above-share");
        progress.submit(euro("40000"), before, AT);
        assertThat(progress.getClaimedAmount()).as("advance and progress together").isEqualTo(euro("40000"));
    }

    @Test
    void whatIsAskedForNothingIsNotedOrSentBackButNotReduced() {
        balance.forgo(AT);
        assertThatThrownBy(() -> balance.reduce("funzionaria", euro("0"), Set.of(1), "Motivo", NOTHING, AT)).hasMessage("payments.accepted-limits");
        balance.sendBack("funzionaria", "Mancano le spese di giugno", AT);
        assertThat(balance.getState()).isEqualTo(ClaimState.RETURNED);
        balance.forgo(AT);
        balance.accept("funzionaria", NOTHING, AT);
        assertThat(balance.getState().isAccepted()).isTrue();
    }

    @Test
    void whatWasPaidBeyondTheCoveredExpensesIsToBePaidBackOnceAllIsDone() {
        paidAdvanceAndProgress();
        advance.ordered("MAND-2026-0001", AT);
        progress.ordered("MAND-2026-0002", AT);
        PaymentProgress all = new PaymentProgress(grant, claims);
        assertThat(all.excess()).as("the balance may still bring expenses").isEqualByComparingTo("0");
        balance.forgo(AT);
        balance.accept("funzionaria", ClaimsBefore.of(List.of(advance, progress)), AT);
        assertThat(all.excess()).as("40,000 paid, 90% of 23,000 covered").isEqualTo(euro("19300"));
    }

    @Test
    void theBalanceIsWhatAcceptedExpensesLeaveAfterWhatWasPaid() {
        paidAdvanceAndProgress();
        spend(balance, "27000.01", "z.pdf");
        ClaimsBefore before = ClaimsBefore.of(List.of(advance, progress));

        assertThat(before.accepted()).isEqualTo(euro("40000"));
        assertThat(before.expenses()).isEqualTo(euro("23000"));
        assertThatThrownBy(() -> balance.submit(euro("5000.01"), before, AT)).hasMessage("payments.above-balance");
        balance.submit(euro("5000"), before, AT);
        balance.accept("funzionaria", before, AT);
        assertThat(balance.getAcceptedAmount()).isEqualTo(euro("5000"));
    }

    @Test
    void anExpenseRefusedInTheBalanceLowersWhatCanBeAccepted() {
        paidAdvanceAndProgress();
        spend(balance, "24000", "x.pdf");
        spend(balance, "3000", "y.pdf");
        ClaimsBefore before = ClaimsBefore.of(List.of(advance, progress));
        balance.submit(euro("5000"), before, AT);

        assertThatThrownBy(() -> balance.reduce("funzionaria", euro("2300.01"), Set.of(2), "Spesa fuori progetto", before, AT))
                .hasMessage("payments.above-balance");
        balance.reduce("funzionaria", euro("2300"), Set.of(2), "Spesa fuori progetto", before, AT);
        assertThat(balance.admittedExpenses()).isEqualTo(euro("24000"));
    }

    @Test
    void anExpenseIsDatedBetweenTheApplicationAndToday() {
        assertThatThrownBy(() -> progress.add(expense(LocalDate.of(2026, 12, 2), "1"), SomeDocument.named("a"), NOTHING, AT))
                .hasMessage("payments.expense-future");
        assertThatThrownBy(() -> progress.add(expense(LocalDate.of(2026, 5, 31), "1"), SomeDocument.named("a"), NOTHING, AT))
                .hasMessage("payments.expense-early");
        assertThatThrownBy(() -> progress.add(expense(null, "1"), SomeDocument.named("a"), NOTHING, AT))
                .hasMessage("payments.expense-date-missing");
        progress.add(expense(LocalDate.of(2026, 12, 1), "1"), SomeDocument.named("a"), NOTHING, AT);
        progress.add(expense(LocalDate.of(2026, 6, 1), "1"), SomeDocument.named("b"), NOTHING, AT);
        assertThat(progress.getLines()).hasSize(2);
    }

    @Test
    void anExpenseNeedsSupplierDescriptionAndAmount() {
        assertThatThrownBy(() -> add(new Expense(SPENT, " ", "Stoffa", euro("1")))).hasMessage("payments.supplier-missing");
        assertThatThrownBy(() -> add(new Expense(SPENT, "Ditta", null, euro("1")))).hasMessage("payments.description-missing");
        assertThatThrownBy(() -> add(new Expense(SPENT, "Ditta", "x".repeat(201), euro("1")))).hasMessage("payments.description-missing");
        assertThatThrownBy(() -> add(new Expense(SPENT, "Ditta", "Stoffa", euro("0")))).hasMessage("payments.expense-amount");
        assertThatThrownBy(() -> add(new Expense(SPENT, "Ditta", "Stoffa", null))).hasMessage("payments.expense-amount");
    }

    @Test
    void oneDocumentProvesOneExpenseOfTheProject() {
        spend(progress, "100", "a.pdf");

        assertThatThrownBy(() -> spend(progress, "100", "a.pdf")).hasMessage("payments.document-twice");
        ClaimsBefore before = ClaimsBefore.of(List.of(advance, progress));
        assertThatThrownBy(() -> balance.add(expense(SPENT, "100"), SomeDocument.named("a.pdf"), before, AT)).hasMessage("payments.document-twice");
    }

    @Test
    void aClaimListsTwoHundredExpenses() {
        for (int i = 0; i < PaymentClaim.MAX_LINES; i++) {
            spend(progress, "1", i + ".pdf");
        }

        assertThatThrownBy(() -> spend(progress, "1", "one-more.pdf")).hasMessage("payments.too-many-lines");
        assertThat(progress.getLines()).hasSize(200);
    }

    @Test
    void aLineIsTakenOffWhileTheClaimIsOpen() {
        spend(progress, "100", "a.pdf");
        spend(progress, "200", "b.pdf");
        String first = progress.getLines().get(0).getDocument().getSha256();
        progress.removeLine(first);
        progress.removeLine(first);

        assertThat(progress.listedExpenses()).isEqualTo(euro("200"));
        progress.submit(euro("180"), NOTHING, AT);
        assertThatThrownBy(() -> progress.removeLine(first)).hasMessage("payments.closed");
        assertThatThrownBy(() -> spend(progress, "1", "c.pdf")).hasMessage("payments.closed");
    }

    @Test
    void officerAcceptsReducesWithAReasonOrSendsBack() {
        spend(progress, "17000", "a.pdf");
        progress.submit(euro("15000"), NOTHING, AT);

        assertThatThrownBy(() -> reduce("15000", "Motivo")).hasMessage("payments.accepted-limits");
        assertThatThrownBy(() -> reduce("15000.01", "Motivo")).hasMessage("payments.accepted-limits");
        assertThatThrownBy(() -> reduce("-1", "Motivo")).hasMessage("payments.accepted-limits");
        assertThatThrownBy(() -> reduce("14000", " ")).hasMessage("payments.reason-missing");
        assertThatThrownBy(() -> progress.sendBack("funzionaria", null, AT)).hasMessage("payments.reason-missing");
        reduce("14000", "IVA non ammessa");

        assertThat(progress.getState()).isEqualTo(ClaimState.REDUCED);
        assertThat(progress.getAcceptedAmount()).isEqualTo(euro("14000"));
        assertThat(progress.getReason()).isEqualTo("IVA non ammessa");
        assertThatThrownBy(() -> progress.accept("funzionaria", NOTHING, AT)).hasMessage("work.done");
    }

    @Test
    void theWholeAmountStaysIfOtherExpensesCoverIt() {
        spend(progress, "23000", "a.pdf");
        spend(progress, "3000", "b.pdf");
        progress.submit(euro("20000"), NOTHING, AT);
        progress.reduce("funzionaria", euro("20000"), Set.of(2), "Seconda spesa fuori progetto", NOTHING, AT);

        assertThat(progress.getState()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(progress.admittedExpenses()).isEqualTo(euro("23000"));
    }

    @Test
    void whatCameBackIsCorrectedAndSubmittedAgain() {
        spend(progress, "100", "a.pdf");
        progress.submit(euro("90"), NOTHING, AT);
        progress.sendBack("funzionaria", "Manca la firma", AT);

        assertThat(progress.getState()).isEqualTo(ClaimState.RETURNED);
        spend(progress, "50", "b.pdf");
        progress.submit(euro("135"), NOTHING, AT);
        assertThat(progress.getClaimedAmount()).isEqualTo(euro("135"));
        assertThatThrownBy(() -> progress.submit(euro("135"), NOTHING, AT)).hasMessage("work.done");
    }

    @Test
    void aPaymentIsOrderedOnce() {
        advance.guaranteedBy(SomeDocument.named("fideiussione.pdf"));
        advance.submit(euro("20000"), NOTHING, AT);
        assertThat(advance.ordered("MAND-2026-0001", AT)).isFalse();
        advance.accept("funzionaria", NOTHING, AT);

        assertThat(advance.ordered("MAND-2026-0001", AT)).isTrue();
        assertThat(advance.ordered("MAND-2026-0002", AT)).isFalse();
        assertThat(advance.getOrder().getNumber()).isEqualTo("MAND-2026-0001");
        assertThat(advance.getState()).isEqualTo(ClaimState.PAID);
    }

    @Test
    void nothingIsOrderedWhenNothingWasAccepted() {
        spend(progress, "100", "a.pdf");
        progress.submit(euro("90"), NOTHING, AT);
        reduce("0", "Spese fuori progetto");

        assertThat(progress.ordered("MAND-2026-0001", AT)).isFalse();
    }

    @Test
    void theCheckIsDueByTheCallsTerms() {
        assertThat(advance.checkDueAt()).isNull();
        advance.guaranteedBy(SomeDocument.named("fideiussione.pdf"));
        advance.submit(euro("20000"), NOTHING, AT);
        assertThat(advance.checkDueAt()).isEqualTo("2026-12-31T22:59:59Z");
    }

    private void paidAdvanceAndProgress() {
        advance.guaranteedBy(SomeDocument.named("fideiussione.pdf"));
        advance.submit(euro("20000"), NOTHING, AT);
        advance.accept("funzionaria", NOTHING, AT);
        spend(progress, "23000", "a.pdf");
        progress.submit(euro("20000"), NOTHING, AT);
        progress.accept("funzionaria", NOTHING, AT);
    }

    private void reduce(String amount, String reason) {
        progress.reduce("funzionaria", euro(amount), Set.of(), reason, NOTHING, AT);
    }

    private void add(Expense expense) {
        progress.add(expense, SomeDocument.named("a.pdf"), NOTHING, AT);
    }

    private static void spend(PaymentClaim claim, String amount, String document) {
        claim.add(expense(SPENT, amount), SomeDocument.named(document), NOTHING, AT);
    }

    private static Expense expense(LocalDate day, String amount) {
        return new Expense(day, "Ditta Filati", "Stoffa", euro(amount));
    }
}
