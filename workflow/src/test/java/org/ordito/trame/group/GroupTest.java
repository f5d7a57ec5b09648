package org.ordito.trame.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ordito.coaching.SessionNotes;
import org.ordito.documents.SomeDocument;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.platform.StaleEdit;

class GroupTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Actor ROSA = citizen("rosa");
    private static final Actor SALVO = citizen("salvo");
    private static final Actor FATIMA = citizen("fatima");
    private static final Actor EXPERT = new Actor("coach1", "An expert", Set.of(Role.COACH));

    private final LabGroup group = new LabGroup("GRUPPO-2026-0001", ROSA, "Filo comune", "Cucire insieme", NOW);

    @Test
    void whoBeginsItIsInItAndSpeaksForIt() {
        assertThat(group.isMember(ROSA)).isTrue();
        assertThat(group.isSpokenForBy(ROSA)).isTrue();
        assertThat(group.getState()).isEqualTo(GroupState.FORMING);
    }

    @Test
    void peopleJoinOnceAndMayLeaveAndComeBack() {
        group.join(SALVO, NOW);
        group.join(SALVO, NOW);
        assertThat(group.getMembers()).hasSize(2);
        group.leave(SALVO, NOW);
        assertThat(group.isMember(SALVO)).isFalse();
        group.join(SALVO, NOW);
        assertThat(group.getMembers()).hasSize(2);
    }

    @Test
    void whoSpeaksForItHandsOverBeforeLeaving() {
        refused("group.spokesperson-stays", () -> group.leave(ROSA, NOW));
        refused("group.not-a-member", () -> group.speakThrough("salvo"));
        group.join(SALVO, NOW);
        group.speakThrough("salvo");
        group.leave(ROSA, NOW);
        assertThat(group.getMembers()).extracting(GroupMember::getUsername).containsExactly("salvo");
    }

    @Test
    void itIsFullAtThirty() {
        for (int i = 1; i < LabGroup.MOST_MEMBERS; i++) {
            group.join(citizen("person" + i), NOW);
        }
        refused("group.full", () -> group.join(SALVO, NOW));
    }

    @Test
    void nobodyIsAccompaniedAlone() {
        refused("group.alone", () -> group.propose(15, NOW));
        group.join(SALVO, NOW);
        group.propose(15, NOW);
        assertThat(group.getDecideBy()).as("the end of the fifteenth day in Rome").isEqualTo(Instant.parse("2026-03-17T22:59:59.999Z"));
        refused("work.done", () -> group.propose(15, NOW));
    }

    @Test
    void theCoordinatorDecidesOnce() {
        proposed();
        refused("group.missing.expert", () -> group.takeOn(null, 60, NOW));
        refused("group.expert-is-member", () -> group.takeOn("salvo", 60, NOW));
        group.takeOn("coach1", 60, NOW);
        assertThat(group.getState()).isEqualTo(GroupState.CHOOSING);
        refused("work.done", () -> group.decline("too late", NOW));
    }

    @Test
    void whoIsDeclinedReadsWhy() {
        proposed();
        refused("group.missing.reason", () -> group.decline(" ", NOW));
        group.decline("Come back in spring", NOW);
        assertThat(group.getState()).isEqualTo(GroupState.DECLINED);
        assertThat(group.getReason()).isEqualTo("Come back in spring");
        refused("group.ended", () -> group.join(FATIMA, NOW));
    }

    @Test
    void aFormBringsItsChecklistAndAnotherFormKeepsWhatBothAsk() {
        takenOn();
        assertThat(group.choose(0, cooperative(), NOW)).isTrue();
        assertThat(group.getChecklist()).extracting(ChecklistEntry::getItem).containsExactlyElementsOf(ChecklistItem.of(LegalForm.COOPERATIVE));
        group.workOn(ChecklistItem.FOUNDERS).done(ROSA, null, NOW);

        assertThat(group.choose(0, FormChoice.of(LegalForm.APS, 7, null, null), NOW)).isFalse();
        assertThat(group.getChecklist()).extracting(ChecklistEntry::getItem).contains(ChecklistItem.RUNTS).doesNotContain(ChecklistItem.SHARES);
        assertThat(group.entry(ChecklistItem.FOUNDERS).getState()).isEqualTo(ItemState.DONE);
    }

    @Test
    void aChoiceOverSomebodyElsesIsNotKept() {
        takenOn();
        assertThatThrownBy(() -> group.choose(5, cooperative(), NOW)).isInstanceOf(StaleEdit.class);
        assertThat(group.getChoice()).isNull();
    }

    @Test
    void whatTheMembersDoTheExpertConfirmsOrGivesBack() {
        preparing();
        ChecklistEntry founders = group.workOn(ChecklistItem.FOUNDERS);
        refused("group.item-not-done", () -> founders.confirm(0, EXPERT, NOW));
        founders.done(ROSA, null, NOW);
        refused("group.missing.note", () -> founders.sendBack(0, "", EXPERT, NOW));
        founders.sendBack(0, "Who are the others?", EXPERT, NOW);
        assertThat(founders.getState()).isEqualTo(ItemState.RETURNED);
        founders.done(SALVO, null, NOW);
        assertThat(founders.getNote()).isNull();
        founders.confirm(0, EXPERT, NOW);
        refused("group.item-confirmed", () -> founders.done(ROSA, null, NOW));
    }

    @Test
    void whatComesWithADocumentIsNotDoneWithoutOne() {
        preparing();
        refused("group.missing.file", () -> group.workOn(ChecklistItem.SEAT).done(ROSA, null, NOW));
    }

    @Test
    void whatComesAfterTheDeedWaitsForIt() {
        preparing();
        refused("group.item-not-now", () -> group.workOn(ChecklistItem.PEC));
        refused("group.not-ready", () -> group.found(deed(), NOW));
    }

    @Test
    void theDeedIsRecordedOnceEverythingBeforeItIsConfirmed() {
        founded();
        assertThat(group.getState()).isEqualTo(GroupState.FOUNDED);
        refused("group.form-fixed", () -> group.choose(0, cooperative(), NOW));
        refused("work.done", () -> group.found(deed(), NOW));
        refused("group.item-not-now", () -> group.workOn(ChecklistItem.FOUNDERS));
        assertThat(group.register(NOW)).isFalse();
        confirm(false);
        assertThat(group.register(NOW)).isTrue();
        assertThat(group.register(NOW)).as("once").isFalse();
    }

    @Test
    void reportsComeAtSixTwelveAndTwentyFourMonthsAndTheSecondClosesTheYear() {
        founded();
        for (int months : GroupReport.MONTHS) {
            assertThat(group.getNextReportOn()).isEqualTo(deed().getDeedOn().plusMonths(months));
            Instant then = monthsAfterTheDeed(months);
            GroupReport report = group.openReport(30, then);
            refused("work.done", () -> group.answerReport("Well done", EXPERT, then));
            report.write(3, new BigDecimal("12000.00"), "Finding customers", then);
            refused("group.report-sent", () -> report.write(3, BigDecimal.ONE, "Again", then));
            group.answerReport("Well done", EXPERT, then);
            assertThat(group.getDates().getYearClosedAt() != null).isEqualTo(months >= 12);
        }
        assertThat(group.nextReportMonths()).isEmpty();
        assertThat(group.getNextReportOn()).isNull();
    }

    @Test
    void aReportThatIsNotThereGivesWayToTheNextOne() {
        founded();
        Instant next = monthsAfterTheDeed(12);
        GroupReport first = group.openReport(30, monthsAfterTheDeed(6));
        assertThat(group.openReport(next.minusMillis(1))).contains(first);
        assertThat(group.openReport(next)).as("nobody waits for it any more").isEmpty();
        GroupReport second = group.openReport(30, next);
        assertThat(group.openReport(next)).contains(second);
        second.write(3, BigDecimal.ONE, "Finding customers", next);
        group.answerReport("Well done", EXPERT, next);
        assertThat(group.openReport(next)).isEmpty();
    }

    @Test
    void nobodyWritesOrAnswersAReportAfterTheEndOfTheWayOrOfAGroupThatWasGivenUp() {
        founded();
        List.of(6, 12, 24).forEach(months -> group.openReport(30, monthsAfterTheDeed(months)));
        Instant end = monthsAfterTheDeed(36);
        assertThat(group.openReport(end.minusMillis(1))).isPresent();
        assertThat(group.openReport(end)).isEmpty();
        refused("work.done", () -> group.requireOpenReport(end));
        refused("work.done", () -> group.answerReport("Well done", EXPERT, end));
        group.dissolve("We have other plans", NOW);
        assertThat(group.openReport(end.minusMillis(1))).isEmpty();
    }

    @Test
    void aReportSaysWhatIsMissing() {
        founded();
        GroupReport report = group.openReport(30, NOW);
        assertThat(RomeTime.dayOf(report.getDueAt())).isEqualTo(RomeTime.dayOf(NOW).plusDays(30));
        refused("group.range", () -> report.write(null, BigDecimal.ONE, "x", NOW));
        refused("group.turnover", () -> report.write(1, new BigDecimal("-1"), "x", NOW));
        refused("group.missing.hardships", () -> report.write(1, BigDecimal.ZERO, " ", NOW));
    }

    @Test
    void sessionsAreLoggedByDayAndAnsweredByAMember() {
        refused("group.not-accompanied", () -> group.log(notes(RomeTime.dayOf(NOW)), NOW));
        takenOn();
        refused("coaching.date-before-assignment", () -> group.log(notes(RomeTime.dayOf(NOW).minusDays(1)), NOW));
        group.log(notes(RomeTime.dayOf(NOW)), NOW);
        assertThat(group.log(notes(RomeTime.dayOf(NOW)), NOW).getOrdinal()).as("sent once more").isEqualTo(1);
        assertThat(group.isAllAnswered()).isFalse();
        refused("coaching.answer-none", () -> group.answer(List.of(), Map.of(), NOW));
        group.answer(List.of(), Map.of(1, "It was an hour only"), NOW);
        assertThat(group.isAllAnswered()).isTrue();
        group.correct(1, notes(RomeTime.dayOf(NOW)), NOW);
        group.answer(List.of(1), Map.of(), NOW);
        assertThat(group.getSessions().get(0).isConfirmed()).isTrue();
    }

    @Test
    void itIsGivenUpWithAReasonUntilItIsClosed() {
        refused("group.missing.reason", () -> group.dissolve(null, NOW));
        group.dissolve("We have other plans", NOW);
        assertThat(group.getState()).isEqualTo(GroupState.DISSOLVED);
        refused("group.ended", () -> group.dissolve("Again", NOW));
    }

    @Test
    void itsDataAreCarriedOverOnceAndOnlyWhileItIsAccompanied() {
        refused("group.carry-not-now", () -> group.carry("/draft"));
        takenOn();
        group.carry("/draft");
        refused("group.carried-already", () -> group.carry("/another"));
        assertThat(group.getCarriedTo()).isEqualTo("/draft");
    }

    private void proposed() {
        group.join(SALVO, NOW);
        group.propose(15, NOW);
    }

    private void takenOn() {
        proposed();
        group.takeOn("coach1", 60, NOW);
    }

    private void preparing() {
        takenOn();
        group.choose(0, cooperative(), NOW);
    }

    private void founded() {
        preparing();
        confirm(true);
        group.found(deed(), NOW.plus(Duration.ofDays(30)));
    }

    /** Confirms all that comes before the deed, or after it. */
    private void confirm(boolean before) {
        group.getChecklist().stream().filter(entry -> entry.getItem().isBefore() == before).forEach(entry -> {
            entry.done(ROSA, SomeDocument.named("paper.pdf"), NOW);
            if (!entry.isConfirmed()) {
                entry.confirm(0, EXPERT, NOW);
            }
        });
    }

    private static Foundation deed() {
        return Foundation.of("Filo comune", LocalDate.of(2026, 3, 20), "12345678903", null, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 1));
    }

    private static Instant monthsAfterTheDeed(int months) {
        return RomeTime.startOf(deed().getDeedOn().plusMonths(months));
    }

    private static FormChoice cooperative() {
        return FormChoice.of(LegalForm.COOPERATIVE, 3, null, null);
    }

    private static SessionNotes notes(LocalDate day) {
        return new SessionNotes(day, 60, null, "The statute", "A draft", null);
    }

    private static Actor citizen(String account) {
        return new Actor(account, account, Set.of(Role.CITIZEN));
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage(key);
    }
}
