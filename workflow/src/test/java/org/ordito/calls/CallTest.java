package org.ordito.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.IdeazioneCallTemplate;
import org.ordito.platform.RuleViolation;

class CallTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Call call = new Call("ideazione-2026", "ideazione");
    private final CallDraft draft = new IdeazioneCallTemplate().draft("IdeAzione 2026", "Funzionaria Demo", NOW);

    @Test
    void templateIsCompleteAndCanBePublished() {
        draft.writeTo(call);
        call.submitForPublication();
        call.publish(NOW);
        assertThat(call.getState()).isEqualTo(CallState.PUBLISHED);
    }

    @Test
    void publishedCallIsNotRewritten() {
        draft.writeTo(call);
        call.publish(NOW);
        refused("calls.not-draft", () -> draft.writeTo(call));
    }

    @Test
    void callThatIsWithTheManagerIsNotRewrittenUntilItComesBack() {
        draft.writeTo(call);
        call.submitForPublication();
        refused("calls.with-manager", () -> draft.writeTo(call));
        call.sendBack("Manca il CUP");
        assertThat(call.getDrafting().getReturnedReason()).isEqualTo("Manca il CUP");
        assertThatCode(() -> draft.writeTo(call)).doesNotThrowAnyException();
    }

    @Test
    void callIsNotSentBackWithoutAReason() {
        draft.writeTo(call);
        call.submitForPublication();
        refused("calls.reason-missing", () -> call.sendBack(" "));
    }

    @Test
    void reasonDisappearsWhenTheCallIsHandedOverAgain() {
        draft.writeTo(call);
        call.submitForPublication();
        call.sendBack("Manca il CUP");
        call.submitForPublication();
        assertThat(call.getDrafting().getReturnedReason()).isNull();
    }

    @Test
    void emptyCallIsNotHandedOver() {
        refused("calls.incomplete", call::submitForPublication);
        refused("calls.incomplete", () -> call.publish(NOW));
    }

    @Test
    void moneyIsAddedToAPublishedCallOnly() {
        draft.writeTo(call);
        refused("calls.not-published", () -> call.addMoney(BigDecimal.TEN));
        call.publish(NOW);
        BigDecimal before = call.getFunding().getGrantsBudget();
        call.addMoney(new BigDecimal("25000"));
        assertThat(call.getFunding().getGrantsBudget()).isEqualTo(before.add(new BigDecimal("25000.00")));
    }

    @Test
    void moneyThatIsAddedIsPositiveAndWithinReason() {
        draft.writeTo(call);
        call.publish(NOW);
        refused("calls.money-amount", () -> call.addMoney(null));
        refused("calls.money-amount", () -> call.addMoney(BigDecimal.ZERO));
        refused("calls.money-amount", () -> call.addMoney(new BigDecimal("-1")));
        refused("calls.money-amount", () -> call.addMoney(new BigDecimal("999999999")));
    }

    @Test
    void callWithoutTitleIsRefused() {
        refused("calls.title-missing", () -> call.describe(" ", "s", "a", "", "r"));
    }

    @Test
    void deadlineThatHasPassedIsNotPublished() {
        draft.writeTo(call);
        refused("calls.deadline-past", () -> call.publish(call.getClosesAt()));
    }

    @Test
    void weightsThatDoNotMakeAHundredAreRefused() {
        List<Criterion> criteria = new ArrayList<>(draft.criteria());
        criteria.remove(0);
        refused("calls.weights-sum", () -> call.judgeBy(draft.selection(), draft.terms(), criteria));
    }

    @Test
    void thresholdAboveTheWeightIsRefused() {
        List<Criterion> criteria = new ArrayList<>(draft.criteria());
        criteria.set(0, new Criterion(Phase.IDEA, "need", "Bisogno", 20, new BigDecimal("20.01")));
        refused("calls.criterion-threshold", () -> call.judgeBy(draft.selection(), draft.terms(), criteria));
    }

    @Test
    void criterionOfNoWeightIsRefused() {
        List<Criterion> criteria = new ArrayList<>(draft.criteria());
        criteria.add(new Criterion(Phase.IDEA, "extra", "Altro", 0, null));
        refused("calls.criterion-weight", () -> call.judgeBy(draft.selection(), draft.terms(), criteria));
    }

    @Test
    void sameCriterionTwiceIsRefused() {
        List<Criterion> criteria = new ArrayList<>(draft.criteria());
        criteria.set(1, new Criterion(Phase.IDEA, "need", "Bisogno", 15, null));
        refused("calls.criterion-twice", () -> call.judgeBy(draft.selection(), draft.terms(), criteria));
    }

    @Test
    void evenPanelIsRefused() {
        refused("calls.panel-odd", () -> judgeBy(4, 2, 25, "SENT"));
    }

    @Test
    void moreAssessmentsThanMembersAreRefused() {
        refused("calls.minimum-assessments", () -> judgeBy(3, 4, 25, "SENT"));
    }

    @Test
    void coachingWithoutPlacesIsRefused() {
        refused("calls.coached-places", () -> judgeBy(3, 2, 0, "SENT"));
    }

    @Test
    void tieBreakThatIsNoCriterionIsRefused() {
        refused("calls.tie-break-unknown", () -> judgeBy(3, 2, 25, "need,beauty"));
    }

    @Test
    void grantLimitsOutOfOrderAreRefused() {
        refused("calls.grant-limits", () -> fund("30000", "20000", "25000", 90, 40, 40));
        refused("calls.grant-limits", () -> fund("0", "20000", "20000", 90, 40, 40));
        refused("calls.grant-limits", () -> fund("20000", "2000000", "50000", 90, 40, 40));
    }

    @Test
    void instalmentsOfMoreThanTheGrantAreRefused() {
        refused("calls.instalments", () -> fund("20000", "80000", "50000", 90, 60, 41));
        refused("calls.share-percent", () -> fund("20000", "80000", "50000", 101, 40, 40));
    }

    @Test
    void questionsThatEndAfterTheDeadlineAreRefused() {
        refused("calls.dates-order", () -> call.schedule(NOW, NOW.plusSeconds(20), NOW.plusSeconds(10), 18));
    }

    @Test
    void deadlineItselfIsInTimeAndTheNextMillisecondIsNot() {
        draft.writeTo(call);
        call.publish(NOW);
        assertThat(call.accepts(call.getClosesAt())).isTrue();
        assertThat(call.accepts(call.getClosesAt().plusMillis(1))).isFalse();
    }

    @Test
    void extensionOnlyMovesTheDeadlineLaterAndOnlyInTime() {
        draft.writeTo(call);
        call.publish(NOW);
        Instant deadline = call.getClosesAt();
        refused("calls.extension-later", () -> call.extend(deadline, NOW));
        refused("calls.extension-late", () -> call.extend(deadline.plusSeconds(9), deadline.plusMillis(1)));
        call.extend(deadline.plusSeconds(9), deadline);
        assertThat(call.getClosesAt()).isEqualTo(deadline.plusSeconds(9));
    }

    @Test
    void termsChangeOneAtATimeWithinTheirRange() {
        Terms changed = new Terms().with(Term.INTEGRATION, 15);
        assertThat(changed.getIntegration()).isEqualTo(15);
        assertThat(changed.getAdmissibility()).isEqualTo(30);
        refused("calls.term-range", () -> new Terms().with(Term.PLAN, 0));
    }

    @Test
    void everyTermIsReadByItsName() {
        for (Term term : Term.values()) {
            assertThat(new Terms().with(term, 77).get(term)).as(term.name()).isEqualTo(77);
        }
    }

    @Test
    void versionKeepsTheWholeCallAsText() {
        draft.writeTo(call);
        CallVersion version = new CallVersion(call, 1, NOW, "Dirigente Demo", null);
        assertThat(version.getSnapshot())
                .contains("IdeAzione 2026", "960.000,00 euro", "Impatto misurabile: 20 punti", "20 punti, soglia 12",
                        "Impatto misurabile, Bisogno e quartiere, ordine d'invio, sorteggio pubblico", "Piano d'impresa (giorni): 30");
    }

    private void judgeBy(int panelSize, int minimum, int places, String ties) {
        call.judgeBy(new Selection(new BigDecimal("60"), new BigDecimal("65"), panelSize, minimum, places, ties), draft.terms(), draft.criteria());
    }

    private void fund(String min, String max, String informal, int share, int advance, int progress) {
        call.fund(new Funding(new BigDecimal("960000"), new BigDecimal("240000"), new BigDecimal(min), new BigDecimal(max),
                new BigDecimal(informal), share, true, advance, progress));
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
