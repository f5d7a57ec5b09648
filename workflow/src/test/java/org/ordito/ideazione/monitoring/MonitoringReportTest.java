package org.ordito.ideazione.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.funding.AGrant;

class MonitoringReportTest {

    private static final Indicator PEOPLE = new Indicator("EECO01", 1, "Partecipanti", "Participants", Unit.PERSONS, true);
    private static final Indicator REVENUE = new Indicator("REVENUE", 2, "Ricavi", "Revenue", Unit.EURO, false);
    private static final Indicator ACTIVITIES = new Indicator("ACTIVITIES", 3, "Attività", "Activities", Unit.NUMBER, false);
    private static final List<Indicator> ASKED = List.of(PEOPLE, REVENUE, ACTIVITIES);
    private static final String STORY = "Abbiamo aperto la bottega e formato le prime persone.";
    private static final String NOTE = "Il locale era chiuso per lavori.";
    private static final String ANSWER = "Bene i numeri, continuate così.";

    private final List<MonitoringReport> calendar = MonitoringCalendar.reportsOf(AGrant.of("48000").getApplication(), AGrant.RECORDED);
    private final MonitoringReport report = calendar.get(0);
    private final Instant due = report.getDueAt();

    @Test
    void theCalendarFollowsTheCallsTerms() {
        assertThat(calendar).extracting(MonitoringReport::getNumber)
                .containsExactly("IDEA-2026-0001-R1", "IDEA-2026-0001-R2", "IDEA-2026-0001-R3", "IDEA-2026-0001-R4");
        assertThat(report.getPeriodFrom()).isEqualTo("2026-09-10");
        assertThat(report.getPeriodTo()).isEqualTo("2026-12-09");
        assertThat(report.getOpensAt()).isEqualTo("2026-12-09T23:00:00Z");
        assertThat(report.getDueAt()).isEqualTo("2027-01-09T22:59:59Z");
        assertThat(calendar.get(1).getPeriodFrom()).isEqualTo("2026-12-10");
        assertThat(report.remindAt()).isEqualTo("2026-12-30T22:59:59Z");
        assertThat(report.escalateAt()).isEqualTo("2027-01-24T22:59:59Z");
    }

    @Test
    void aReportIsWrittenOnceItIsOpen() {
        assertThatThrownBy(() -> write(complete())).hasMessage("monitoring.closed");
        assertThat(report.open()).isTrue();
        assertThat(report.open()).isFalse();
        write(complete());
        assertThat(report.value("EECO01").orElseThrow().getAmount()).isEqualByComparingTo("12");
    }

    @Test
    void aDraftMayBeIncompleteButWhatIsSentMayNot() {
        report.open();
        write(List.of(IndicatorValue.ofPeople("EECO01", 5, null, null)));

        assertThatThrownBy(() -> report.submit(ASKED, due)).hasMessage("monitoring.value-missing");
        write(List.of(IndicatorValue.ofPeople("EECO01", 5, 7, 0), IndicatorValue.of("REVENUE", BigDecimal.ONE)));
        assertThatThrownBy(() -> report.submit(ASKED, due)).hasMessage("monitoring.value-missing");
        report.write("Poco", complete(), ASKED);
        assertThatThrownBy(() -> report.submit(ASKED, due)).hasMessage("monitoring.narrative-missing");
        report.write(null, complete(), ASKED);
        assertThatThrownBy(() -> report.submit(ASKED, due)).hasMessage("monitoring.narrative-missing");
        write(complete());
        report.submit(ASKED, due);
        assertThat(report.getState()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void figuresMakeSense() {
        report.open();
        assertThatThrownBy(() -> write(List.of(IndicatorValue.ofPeople("EECO01", 5, -1, 0)))).hasMessage("monitoring.value-negative");
        assertThatThrownBy(() -> write(List.of(IndicatorValue.of("REVENUE", new BigDecimal("-0.01"))))).hasMessage("monitoring.value-negative");
        assertThatThrownBy(() -> write(List.of(IndicatorValue.of("ACTIVITIES", new BigDecimal("1.5"))))).hasMessage("monitoring.value-whole");
        assertThatThrownBy(() -> write(List.of(IndicatorValue.of("REVENUE", new BigDecimal("1000000000"))))).hasMessage("monitoring.value-large");
        assertThatThrownBy(() -> report.write("x".repeat(MonitoringReport.TEXT_LENGTH + 1), complete(), ASKED)).hasMessage("monitoring.text-long");
    }

    @Test
    void figuresThatNobodyAskedForAreNotKept() {
        report.open();
        write(List.of(IndicatorValue.of("OTHER", BigDecimal.ONE)));
        assertThat(report.value("OTHER")).isEmpty();
    }

    @Test
    void verifyingNeedsFeedback() {
        submitted();
        assertThatThrownBy(() -> report.verify(AGrant.OFFICER, "Va bene", due)).hasMessage("monitoring.feedback-missing");
        assertThatThrownBy(() -> report.verify(AGrant.OFFICER, " ".repeat(30), due)).hasMessage("monitoring.feedback-missing");
        assertThatThrownBy(() -> report.sendBack(AGrant.OFFICER, null, due)).hasMessage("monitoring.feedback-missing");

        report.verify(AGrant.OFFICER, ANSWER, due);
        assertThat(report.getState()).isEqualTo(ReportState.VERIFIED);
        assertThat(report.getFeedback().getText()).isEqualTo(ANSWER);
        assertThatThrownBy(() -> report.verify(AGrant.OFFICER, ANSWER, due)).hasMessage("work.done");
    }

    @Test
    void whatComesBackGetsTimeToBeCorrected() {
        submitted();
        report.sendBack(AGrant.OFFICER, ANSWER, due);

        assertThat(report.getState()).isEqualTo(ReportState.RETURNED);
        assertThat(report.getDueAt()).isEqualTo("2027-01-19T22:59:59Z");
        assertThat(report.isToBeReminded()).isFalse();
        write(complete());
        report.submit(ASKED, due);
        assertThatThrownBy(() -> report.submit(ASKED, due)).hasMessage("work.done");
    }

    @Test
    void whatComesBackEarlyKeepsItsTerm() {
        submitted();
        report.sendBack(AGrant.OFFICER, ANSWER, report.getOpensAt());
        assertThat(report.getDueAt()).isEqualTo(due);
    }

    @Test
    void aLateReportIsMarkedOnce() {
        report.open();
        assertThat(report.isLate(due)).isFalse();
        assertThat(report.isLate(due.plusMillis(1))).isTrue();
        assertThat(report.markOverdue()).isTrue();
        assertThat(report.markOverdue()).isFalse();
        assertThat(report.getDelay().getOverdueSince()).isEqualTo(due);
    }

    @Test
    void aReportThatCameIsNeitherMarkedNorEscalated() {
        submitted();
        assertThat(report.isLate(due.plusSeconds(86_400))).isFalse();
        assertThat(report.markOverdue()).isFalse();
        assertThat(report.escalate(due)).isFalse();
    }

    @Test
    void managerGrantsMoreDays() {
        late();
        Instant today = report.getDelay().getEscalatedAt();
        report.handleDelay(AGrant.MANAGER, 10, NOTE, today);

        assertThat(report.getDueAt()).isEqualTo("2027-02-03T22:59:59Z");
        assertThat(report.getDelay().getOverdueSince()).isNull();
        assertThat(report.isWithManager()).isFalse();
    }

    @Test
    void anExtendedReportThatStaysLateIsMarkedAndEscalatedAndExtendedAgain() {
        late();
        extend(10);
        Instant secondTerm = report.getDueAt();
        assertThat(report.markOverdue()).isTrue();
        assertThat(report.getDelay().getOverdueSince()).isEqualTo(secondTerm);
        assertThat(report.escalate(report.escalateAt())).isTrue();
        assertThat(report.isWithManager()).isTrue();

        extend(5);
        assertThat(report.getDueAt()).isAfter(secondTerm);
        assertThat(report.getDelay().getExtraDays()).isEqualTo(5);
        assertThat(report.isWithManager()).isFalse();
    }

    @Test
    void moreDaysNeverShortenATerm() {
        late();
        Instant escalated = report.getDelay().getEscalatedAt();
        returned(escalated);
        Instant longTerm = report.getDueAt();
        report.handleDelay(AGrant.MANAGER, 1, NOTE, escalated);
        assertThat(report.getDueAt()).isEqualTo(longTerm);
    }

    @Test
    void theNewTermIsRemindedUnlessItWasToldOnlyWithinTheDaysOfTheReminder() {
        report.open();
        assertThat(report.isToBeReminded()).isTrue();
        late();
        extend(20);
        assertThat(report.isToBeReminded()).isTrue();
        report.escalate(report.escalateAt());
        extend(5);
        assertThat(report.isToBeReminded()).as("five days, told just now").isFalse();
    }

    @Test
    void extraDaysAreWithinReasonAndExplained() {
        late();
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, 0, NOTE, due)).hasMessage("monitoring.extra-days");
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, 61, NOTE, due)).hasMessage("monitoring.extra-days");
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, 10, "Ok", due)).hasMessage("monitoring.note-missing");
    }

    @Test
    void aFormalReminderSetsALastTermAndGivesNoMoreTime() {
        late();
        Instant lastTerm = remind();

        assertThat(report.getDueAt()).isEqualTo(due);
        assertThat(lastTerm).as("fifteen days after the reminder of 24 January").isEqualTo("2027-02-08T22:59:59Z");
        assertThat(report.getDelay().getFormalReminders()).isEqualTo(1);
        assertThat(report.getDelay().getHandledBy()).isEqualTo("dirigente");
        assertThat(report.getDelay().getNote()).isEqualTo(NOTE);
        assertThat(report.isWithManager()).isFalse();
    }

    @Test
    void whoStaysLateBeyondTheLastTermComesToTheManagerAgainAsOftenAsItTakes() {
        late();
        for (int times = 1; times <= 3; times++) {
            Instant lastTerm = remind();
            assertThat(report.getDelay().getFormalReminders()).isEqualTo(times);
            assertThat(report.escalate(lastTerm.minusMillis(1))).as("not before the last term").isFalse();
            assertThat(report.escalate(lastTerm)).isTrue();
            assertThat(report.isWithManager()).isTrue();
            assertThat(report.escalate(lastTerm)).as("not while the manager has to decide").isFalse();
            assertThat(report.getLastTerm()).as("passed, and still what was asked").isEqualTo(lastTerm);
        }
        extend(10);
        assertThat(report.getLastTerm()).isNull();
        assertThat(report.getDelay().getFormalReminders()).isEqualTo(3);
    }

    @Test
    void moreDaysMayStillBeGivenWhileTheLastTermRunsAndTakeItsPlace() {
        late();
        Instant lastTerm = remind();
        Instant nextDay = report.getDelay().getHandledAt().plus(Duration.ofDays(1));
        assertThat(report.isToDecide(true)).isTrue();
        report.handleDelay(AGrant.MANAGER, 10, NOTE, nextDay);

        assertThat(report.getDueAt()).isEqualTo("2027-02-04T22:59:59Z");
        assertThat(report.getLastTerm()).isNull();
        assertThat(report.isToEscalate(lastTerm)).as("the last term is none any more").isFalse();
        assertThat(report.isToEscalate(report.escalateAt())).isTrue();
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, 10, NOTE, nextDay)).as("twice").hasMessage("work.done");
    }

    @Test
    void thereIsNoSecondReminderBeforeTheLastTermHasPassed() {
        late();
        remind();
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, null, NOTE, report.getDelay().getHandledAt())).hasMessage("work.done");
        assertThat(report.getDelay().getFormalReminders()).isEqualTo(1);
    }

    @Test
    void whatComesBeforeTheLastTermIsNotBroughtUnlessItIsSentBackAndLateAgain() {
        late();
        Instant lastTerm = remind();
        Instant sent = lastTerm.minus(Duration.ofDays(2));
        write(complete());
        report.submit(ASKED, sent);
        assertThat(report.getLastTerm()).isNull();
        assertThat(report.isToEscalate(lastTerm)).isFalse();

        report.sendBack(AGrant.OFFICER, ANSWER, sent);
        assertThat(report.getLastTerm()).isNull();
        assertThat(report.isToEscalate(lastTerm)).as("it has a later term").isFalse();
        assertThat(report.isToEscalate(report.escalateAt())).isTrue();
    }

    @Test
    void theDelayOfWhatIsNotLateAnyMoreIsClosedWithANote() {
        late();
        Instant escalated = report.getDelay().getEscalatedAt();
        returned(escalated);
        report.handleDelay(AGrant.MANAGER, null, NOTE, escalated);

        assertThat(report.isWithManager()).isFalse();
        assertThat(report.getLastTerm()).isNull();
        assertThat(report.getDelay().getFormalReminders()).isZero();
        assertThat(report.escalateAt()).isEqualTo("2027-02-18T22:59:59Z");
    }

    @Test
    void theManagerDecidesNothingThatWasNotBrought() {
        report.open();
        report.markOverdue();
        Instant late = due.plusSeconds(60);
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, null, NOTE, late)).hasMessage("work.done");
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, 10, NOTE, late)).hasMessage("work.done");
    }

    @Test
    void aVerifiedReportLeavesNothingToDecide() {
        late();
        write(complete());
        report.submit(ASKED, due);
        report.verify(AGrant.OFFICER, ANSWER, due);
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, null, NOTE, due)).hasMessage("work.done");
    }

    @Test
    void noMoreTimeForAReportThatHasCome() {
        late();
        write(complete());
        report.submit(ASKED, due);
        assertThatThrownBy(() -> report.handleDelay(AGrant.MANAGER, 10, NOTE, due)).hasMessage("monitoring.not-late");
    }

    @Test
    void theLastWordOnACaseIsWritten() {
        assertThatThrownBy(() -> new CaseClosing(report.getApplication(), "Fine", "funzionaria", due)).hasMessage("monitoring.note-missing");
        assertThat(new CaseClosing(report.getApplication(), " Progetto concluso con buoni risultati. ", "funzionaria", due).getNote())
                .isEqualTo("Progetto concluso con buoni risultati.");
    }

    private void extend(int days) {
        report.handleDelay(AGrant.MANAGER, days, NOTE, report.escalateAt());
    }

    /** @return the last term */
    private Instant remind() {
        report.handleDelay(AGrant.MANAGER, null, NOTE, report.getDelay().getEscalatedAt());
        return report.getLastTerm();
    }

    private void returned(Instant at) {
        write(complete());
        report.submit(ASKED, at);
        report.sendBack(AGrant.OFFICER, ANSWER, at);
    }

    private void late() {
        report.open();
        report.markOverdue();
        report.escalate(report.escalateAt());
    }

    private void submitted() {
        report.open();
        write(complete());
        report.submit(ASKED, due);
    }

    private void write(List<IndicatorValue> values) {
        report.write(STORY, values, ASKED);
    }

    private static List<IndicatorValue> complete() {
        return List.of(IndicatorValue.ofPeople("EECO01", 5, 7, 0), IndicatorValue.of("REVENUE", new BigDecimal("1250.50")),
                IndicatorValue.of("ACTIVITIES", new BigDecimal("3")));
    }
}
