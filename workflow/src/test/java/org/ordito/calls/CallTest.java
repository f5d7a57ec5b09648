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
import org.ordito.ideazione.IdeazioneVocabulary;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

class CallTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Call call = new Call("ideazione-2026", "ideazione");
    private final CallDraft draft = new IdeazioneCallTemplate().draft("IdeAzione 2026", "Funzionaria Demo", NOW);

    @Test
    void templateIsCompleteAndCanBePublished() {
        draft.writeTo(call);
        call.submitForPublication(Written.OFFICER, NOW);
        call.publish(Written.MANAGER, NOW);
        assertThat(call.getState()).isEqualTo(CallState.PUBLISHED);
    }

    @Test
    void publishedCallIsNotRewritten() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        refused("calls.not-draft", () -> draft.writeTo(call));
    }

    @Test
    void callThatIsWithTheManagerIsNotRewrittenUntilItComesBack() {
        draft.writeTo(call);
        call.submitForPublication(Written.OFFICER, NOW);
        refused("calls.with-manager", () -> draft.writeTo(call));
        call.sendBack("Manca il CUP");
        assertThat(call.getDrafting().getReturnedReason()).isEqualTo("Manca il CUP");
        assertThatCode(() -> draft.writeTo(call)).doesNotThrowAnyException();
    }

    @Test
    void callIsNotSentBackWithoutAReason() {
        draft.writeTo(call);
        call.submitForPublication(Written.OFFICER, NOW);
        refused("calls.reason-missing", () -> call.sendBack(" "));
    }

    @Test
    void reasonDisappearsWhenTheCallIsHandedOverAgain() {
        draft.writeTo(call);
        call.submitForPublication(Written.OFFICER, NOW);
        call.sendBack("Manca il CUP");
        call.submitForPublication(Written.OFFICER, NOW);
        assertThat(call.getDrafting().getReturnedReason()).isNull();
    }

    @Test
    void emptyCallIsNotHandedOver() {
        refused("calls.incomplete", () -> call.submitForPublication(Written.OFFICER, NOW));
        refused("calls.incomplete", () -> call.publish(Written.MANAGER, NOW));
    }

    @Test
    void moneyIsAddedToAPublishedCallOnly() {
        draft.writeTo(call);
        refused("calls.not-published", () -> call.addMoney(BigDecimal.TEN));
        call.publish(Written.MANAGER, NOW);
        BigDecimal before = call.getFunding().getGrantsBudget();
        call.addMoney(new BigDecimal("25000"));
        assertThat(call.getFunding().getGrantsBudget()).isEqualTo(before.add(new BigDecimal("25000.00")));
    }

    @Test
    void moneyThatIsAddedIsPositiveAndWithinReason() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        refused("calls.money-amount", () -> call.addMoney(null));
        refused("calls.money-amount", () -> call.addMoney(BigDecimal.ZERO));
        refused("calls.money-amount", () -> call.addMoney(new BigDecimal("-1")));
        refused("calls.money-amount", () -> call.addMoney(new BigDecimal("999999999")));
    }

    @Test
    void callWithoutTitleIsRefused() {
        refused("calls.title-missing", () -> call.describe(new CallText(" ", "s", "a", "", "r", ""), List.of()));
    }

    @Test
    void aCupIsRefusedUnlessItLooksLikeOne() {
        refused("calls.cup-wrong", () -> call.describe(new CallText("t", "s", "a", "X", "r", ""), List.of()));
        call.describe(new CallText("t", "s", "a", " d61b26000120007 ", "r", ""), List.of());
        assertThat(call.getCup()).isEqualTo("D61B26000120007");
        call.describe(new CallText("t", "s", "a", " ", "r", ""), List.of());
        assertThat(call.getCup()).as("it may come later").isEmpty();
    }

    @Test
    void deadlineThatHasPassedIsNotPublished() {
        draft.writeTo(call);
        refused("calls.incomplete", () -> call.publish(Written.MANAGER, call.getClosesAt()));
        assertThat(missing(call.getClosesAt())).containsExactly("DATES calls.deadline-past");
    }

    @Test
    void weightsThatDoNotMakeAHundredKeepTheCallFromBeingHandedOver() {
        List<Criterion> criteria = new ArrayList<>(draft.criteria());
        criteria.remove(0);
        draft.writeTo(call);
        call.judgeBy(draft.selection(), draft.terms(), criteria);
        assertThat(missing(NOW)).containsExactly("CRITERIA calls.weights-sum.IDEA", "CRITERIA calls.tie-break-unknown");
        refused("calls.incomplete", () -> call.submitForPublication(Written.OFFICER, NOW));
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
    void tieBreakThatIsNoCriterionKeepsTheCallFromBeingHandedOver() {
        draft.writeTo(call);
        judgeBy(3, 2, 25, "need,beauty");
        assertThat(missing(NOW)).containsExactly("CRITERIA calls.tie-break-unknown");
    }

    @Test
    void grantLimitsOutOfOrderAreRefused() {
        call.fund(draft.funding());
        refused("calls.grant-limits", () -> admit("30000", "20000"));
        refused("calls.grant-limits", () -> admit("0", "20000"));
        refused("calls.grant-above-budget", () -> admit("20000", "2000000"));
    }

    @Test
    void instalmentsOfMoreThanTheGrantAreRefused() {
        refused("calls.instalments", () -> fund(90, 60, 41));
        refused("calls.share-percent", () -> fund(101, 40, 40));
    }

    @Test
    void questionsThatEndAfterTheDeadlineAreRefused() {
        refused("calls.dates-order", () -> call.schedule(new CallDates(NOW, NOW.plusSeconds(20), NOW.plusSeconds(10), 18)));
    }

    @Test
    void deadlineItselfIsInTimeAndTheNextMillisecondIsNot() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        assertThat(call.accepts(call.getClosesAt())).isTrue();
        assertThat(call.accepts(call.getClosesAt().plusMillis(1))).isFalse();
    }

    @Test
    void callOpensAndClosesByItsDatesBeforeAnyTimerSaysSo() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        assertThat(call.stateAt(call.getOpensAt().minusMillis(1))).isEqualTo(CallState.PUBLISHED);
        assertThat(call.stateAt(call.getOpensAt())).isEqualTo(CallState.OPEN);
        assertThat(call.stateAt(call.getClosesAt())).isEqualTo(CallState.OPEN);
        assertThat(call.stateAt(call.getClosesAt().plusMillis(1))).isEqualTo(CallState.CLOSED);
        call.conclude();
        assertThat(call.stateAt(call.getOpensAt())).isEqualTo(CallState.CONCLUDED);
    }

    @Test
    void extensionOnlyMovesTheDeadlineLaterAndOnlyInTime() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        Instant deadline = call.getClosesAt();
        refused("calls.extension-later", () -> call.extend(deadline, null, NOW));
        refused("calls.extension-late", () -> call.extend(deadline.plusSeconds(9), null, deadline.plusMillis(1)));
        call.extend(deadline.plusSeconds(9), null, deadline);
        assertThat(call.getClosesAt()).isEqualTo(deadline.plusSeconds(9));
    }

    @Test
    void questionsBeginAnewWithAnExtensionThatSaysUntilWhen() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        Instant ended = call.getFaqClosesAt().plusSeconds(60);
        Instant later = call.getClosesAt().plusSeconds(86_400);
        refused("calls.questions-later", () -> call.extend(later, call.getFaqClosesAt().minusSeconds(1), NOW));
        refused("calls.questions-later", () -> call.extend(later, ended, ended));
        refused("calls.dates-order", () -> call.extend(later, later.plusSeconds(1), ended));

        call.extend(later, later.minusSeconds(3600), ended);

        assertThat(call.takesQuestions(ended)).isTrue();
        assertThat(call.questionTime(ended).in(Text.ITALIAN)).startsWith("Le domande sull'avviso si possono fare fino al");
        assertThat(call.questionTime(later).in(Text.ITALIAN)).startsWith("Il tempo per le domande sull'avviso è finito ");
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
        CallVersion version = new CallVersion(call, 1, NOW, "Dirigente Demo", null, CallSnapshot.of(call, List.of(), new IdeazioneVocabulary()));
        assertThat(version.getSnapshot())
                .contains("IdeAzione 2026", "960.000,00 euro", "Impatto misurabile: 20 punti", "20 punti, soglia 12", "Contributo, Gruppo informale: da 20.000,00 a 50.000,00 euro",
                        "Articolo 5. Come e quando si presenta la domanda", "Allegato della domanda, Statuto", "Obbligatorio per: Associazione, Ente del terzo settore",
                        "Impatto misurabile, Bisogno e quartiere, ordine d'invio, sorteggio pubblico", "Piano d'impresa (giorni): 30");
    }

    @Test
    void checklistSaysWhatIsMissingInEachSection() {
        assertThat(missing(NOW)).containsExactly("TEXT calls.title-missing", "TEXT calls.gap.summary", "TEXT calls.gap.audience",
                "TEXT calls.gap.officer", "TEXT calls.gap.references", "DATES calls.gap.dates", "PARTICIPATION calls.gap.kinds",
                "PARTICIPATION calls.gap.quarters", "PARTICIPATION calls.gap.fields", "FUNDING calls.gap.funding", "CRITERIA calls.gap.selection",
                "CRITERIA calls.weights-sum.IDEA", "CRITERIA calls.weights-sum.PLAN", "ARTICLES calls.gap.articles", "REQUIREMENTS calls.gap.requirement-in-time");
        draft.writeTo(call);
        assertThat(missing(NOW)).isEmpty();
    }

    @Test
    void datesOfAnEarlierCallMoveByWholeDaysInRome() {
        CallDates moved = new CallDates(Instant.parse("2025-03-03T08:00:00Z"), Instant.parse("2025-04-20T10:00:00Z"),
                Instant.parse("2025-05-01T10:00:00Z"), 18).movedAfter(NOW);
        assertThat(moved.opensAt()).isEqualTo(Instant.parse("2026-03-10T08:00:00Z"));
        assertThat(moved.closesAt()).isEqualTo(Instant.parse("2026-05-08T10:00:00Z"));
    }

    private Call open() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        call.open();
        return call;
    }

    private List<String> missing(Instant now) {
        return CallChecklist.of(call, now).stream().map(gap -> gap.section() + " " + gap.rule().key()).toList();
    }

    private void judgeBy(int panelSize, int minimum, int places, String ties) {
        call.judgeBy(new Selection(new BigDecimal("60"), new BigDecimal("65"), panelSize, minimum, places, ties), draft.terms(), draft.criteria());
    }

    private void fund(int share, int advance, int progress) {
        call.fund(new Funding(new BigDecimal("960000"), new BigDecimal("240000"), share, true, advance, progress));
    }

    private void admit(String min, String max) {
        call.admit(new Participation(List.of(new AdmittedKind("INDIVIDUAL", new BigDecimal(min), new BigDecimal(max))), List.of(), List.of()));
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
