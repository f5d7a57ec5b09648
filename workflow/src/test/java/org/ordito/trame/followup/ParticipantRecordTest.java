package org.ordito.trame.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.trame.Course;
import org.ordito.trame.CoursesMade;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Participant;

class ParticipantRecordTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 3, 2);
    private static final LocalDate ENDS = STARTS.plusMonths(2);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final Instant NOW = Instant.parse("2026-05-03T08:00:00Z");
    private static final OutcomeAnswers WORKS = new OutcomeAnswers(Activity.EMPLOYED, Contract.FIXED_TERM, Answer.YES, Answer.NO);

    private final Course course = CoursesMade.from(STARTS);
    private final ParticipantRecord record = new ParticipantRecord(course, new Participant(1L, "TRAME-2026-0007", "some-id", "Somebody", "somebody", null, Text.ITALIAN, null));

    @Test
    void whoIsThereAtTheEndHasLeftWithTheCourse() {
        assertThat(record.courseEnded()).isTrue();
        assertThat(record.getEndedOn()).isEqualTo(ENDS);
        assertThat(record.isLeftEarly()).isFalse();
        assertThat(record.courseEnded()).as("once").isFalse();
    }

    @Test
    void whoLeavesBeforeIsNotFollowedAgainWhenTheCourseEnds() {
        assertThat(record.leave(TODAY.minusDays(3), TODAY)).isTrue();
        assertThat(record.leave(TODAY.minusDays(3), TODAY)).as("a second click").isFalse();
        assertThatThrownBy(() -> record.leave(TODAY, TODAY)).isInstanceOf(RuleViolation.class).hasMessageContaining("followup.left-already");
        assertThat(record.courseEnded()).isFalse();
    }

    @Test
    void whoLeftComesBackWhileTheCourseRunsAndIsThereAtItsEnd() {
        ParticipantRecord running = new ParticipantRecord(CoursesMade.running(STARTS), new Participant(1L, "TRAME-2026-0007", "some-id", "Somebody", "somebody", null, Text.ITALIAN, null));
        assertThatThrownBy(running::comeBack).as("who has not left").hasMessage("followup.return-over");
        running.leave(TODAY, TODAY);
        running.comeBack();
        assertThat(running.isTakingPart()).isTrue();
        assertThat(running.isLeftEarly()).isFalse();
        assertThat(running.courseEnded()).isTrue();

        record.leave(TODAY, TODAY);
        assertThatThrownBy(record::comeBack).as("of a course that does not run").hasMessage("followup.return-over");
    }

    @Test
    void oneLeavesOnADayOfTheCourseAtMostFourWeeksAgo() {
        assertThatThrownBy(() -> record.leave(null, TODAY)).hasMessageContaining("followup.left-range");
        assertThatThrownBy(() -> record.leave(TODAY.plusDays(1), TODAY)).hasMessageContaining("followup.left-range");
        assertThatThrownBy(() -> record.leave(TODAY.minusDays(29), TODAY)).hasMessageContaining("followup.left-range");
        assertThatThrownBy(() -> record.leave(STARTS.minusDays(1), STARTS.plusDays(1))).hasMessageContaining("followup.left-range");
        assertThat(record.leave(TODAY.minusDays(28), TODAY)).isTrue();
    }

    @Test
    void aRecordOfNobodyKeepsWhatIsCountedAndNothingThatLeadsBack() {
        record.sayEntry(new EntryAnswers().register("RSSMRA85T10A562S", "Catania").person(Gender.FEMALE, null, null).work(Labour.UNEMPLOYED, JoblessFor.OVER_12_MONTHS), NOW);
        record.courseEnded();

        record.forgetWhose(STARTS.minusYears(30).plusDays(1));

        assertThat(record.applicationId()).isNull();
        assertThat(record.getNumber()).startsWith("ANON-").doesNotContain("0007").hasSizeLessThanOrEqualTo(40);
        assertThat(record.entry().getTaxCode()).isNull();
        assertThat(record.entry().getResidence()).isNull();
        assertThat(record.entry().getGender()).isEqualTo(Gender.FEMALE);
        assertThat(record.entry().getJoblessFor()).isEqualTo(JoblessFor.OVER_12_MONTHS);
        assertThat(record).extracting("age").isEqualTo(29);
    }

    @Test
    void oneSpeaksOfOneselfUntilOneHasLeft() {
        record.sayEntry(new EntryAnswers().person(Gender.FEMALE, null, null), NOW);
        assertThat(record.entry().getGender()).isEqualTo(Gender.FEMALE);
        record.courseEnded();
        assertThatThrownBy(() -> record.sayEntry(new EntryAnswers(), NOW)).hasMessageContaining("followup.entry-over");
    }

    @Test
    void howLongOneWasWithoutWorkIsKeptOfWhoLooksForItAlone() {
        assertThat(new EntryAnswers().work(Labour.WORKING, JoblessFor.OVER_12_MONTHS).getJoblessFor()).isNull();
        assertThat(new EntryAnswers().work(Labour.UNEMPLOYED, JoblessFor.OVER_12_MONTHS).getJoblessFor()).isEqualTo(JoblessFor.OVER_12_MONTHS);
        assertThatCode(() -> new EntryAnswers().register(" ", null)).as("nothing need be said").doesNotThrowAnyException();
        assertThatThrownBy(() -> new EntryAnswers().register("ABC", null)).hasMessageContaining("tax-code");
    }

    @Test
    void anAnswerCountsOnce() {
        Outcome exit = exit();
        assertThat(exit.answer(WORKS, false, NOW)).isTrue();
        assertThat(exit.answer(WORKS, false, NOW)).as("the same again").isFalse();
        assertThatThrownBy(() -> exit.answer(new OutcomeAnswers(Activity.SEEKING, null, null, null), true, NOW)).hasMessageContaining("followup.answered");
        exit.close(NOW);
        assertThat(exit.getState()).as("closing takes no answer back").isEqualTo(OutcomeState.ANSWERED);
    }

    @Test
    void onlyTheActivityIsNeededAndItMayBeDeclined() {
        assertThatThrownBy(() -> exit().answer(new OutcomeAnswers(null, null, Answer.YES, null), false, NOW)).hasMessageContaining("followup.activity");
        assertThat(exit().answer(new OutcomeAnswers(Activity.DECLINED, null, null, null), false, NOW)).isTrue();
    }

    @Test
    void nothingIsAnsweredAfterTheTermOrOnceItIsClosed() {
        Outcome late = exit();
        assertThatThrownBy(() -> late.answer(WORKS, false, NOW.plus(Duration.ofDays(60)))).hasMessageContaining("followup.closed");
        Outcome closed = exit();
        closed.close(NOW);
        assertThat(closed.getState()).isEqualTo(OutcomeState.UNANSWERED);
        assertThatThrownBy(() -> closed.answer(WORKS, true, NOW)).hasMessageContaining("followup.closed");
    }

    @Test
    void whatDoesNotBelongToTheAnswerIsNotKept() {
        assertThat(new OutcomeAnswers(Activity.SEEKING, Contract.PERMANENT, null, Answer.YES).at(Moment.EXIT))
                .isEqualTo(new OutcomeAnswers(Activity.SEEKING, null, null, Answer.YES));
        assertThat(WORKS.at(Moment.SIX_MONTHS).qualified()).as("asked on leaving only").isNull();
    }

    private Outcome exit() {
        record.courseEnded();
        return new Outcome(record, Moment.EXIT, NOW);
    }
}
