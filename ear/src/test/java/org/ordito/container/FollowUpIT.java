package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.LabScene.Learners;
import org.ordito.documents.Download;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.followup.Activity;
import org.ordito.trame.followup.Contract;
import org.ordito.trame.followup.EntryAnswers;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.FollowupOfficeDesk;
import org.ordito.trame.followup.Gender;
import org.ordito.trame.followup.JoblessFor;
import org.ordito.trame.followup.Labour;
import org.ordito.trame.followup.LeavingDesk;
import org.ordito.trame.followup.Outcome;
import org.ordito.trame.followup.OutcomeAnswers;
import org.ordito.trame.followup.ParticipantRecord;
import org.ordito.trame.indicators.Counted;
import org.ordito.trame.indicators.Indicator;
import org.ordito.trame.indicators.IndicatorDesk;
import org.ordito.trame.indicators.Programme;
import org.ordito.trame.indicators.ShownCount;
import org.ordito.trame.risk.RiskDesk;

/** Following people after a course and counting them, inside the server, with engine and database. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class FollowUpIT {

    private static final OutcomeAnswers WORKS = new OutcomeAnswers(Activity.EMPLOYED, Contract.FIXED_TERM, Answer.YES, Answer.NO);
    private static final OutcomeAnswers SEEKS = new OutcomeAnswers(Activity.SEEKING, null, Answer.NO, Answer.NO);
    private static final Pattern CODE = Pattern.compile("/trame/esiti\\?codice=([\\w-]{43})");

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private CourseDesk courses;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private FollowupDesk desk;

    @Inject
    private FollowupOfficeDesk office;

    @Inject
    private LeavingDesk leaving;

    @Inject
    private RiskDesk risk;

    @Inject
    private IndicatorDesk indicators;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Test
    void anAnswerCountsOnceUnderADoubleClickAndWhoDoesNotAnswerIsRemindedAndLeftAloneUntilSixMonthsHavePassed() throws Exception {
        Learners running = lab.running(3);
        saysAtTheBeginning(running, 0, Gender.FEMALE, Labour.UNEMPLOYED);
        LocalDate ends = course(running).getEndsOn();
        scene.moveClockPast(RomeTime.startOf(ends.plusDays(1)));
        scene.eventually("all are asked", () -> running.people().stream().noneMatch(person -> desk.asked(person).isEmpty()));
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.PROC_INST_ID_ WHERE e.BUSINESS_KEY_ = ?"
                + " AND v.NAME_ <> 'recordId'", record(running, 0))).as("the process knows an id and nothing else").isZero();

        String code = codeInTheNewestMessageTo(running.people().get(0));
        Callable<?> answer = () -> {
            desk.answerByCode(Actor.ANONYMOUS, code, WORKS);
            return null;
        };
        assertThat(both.refused(answer, answer)).isZero();
        assertThat(rows.count("audit_event", "action = 'followup.answered' AND subject = ?", record(running, 0))).isEqualTo(1);
        assertThatThrownBy(() -> desk.answerByCode(Actor.ANONYMOUS, code, SEEKS)).hasMessageContaining("followup.answered");
        assertThat(desk.asked(running.people().get(0))).isEmpty();

        desk.answer(COORDINATOR, record(running, 1), SEEKS);
        assertThat(office.people(COORDINATOR, running.course())).filteredOn(one -> one.getExit().isByPhone()).hasSize(1);
        assertThatThrownBy(() -> desk.answer(running.people().get(0), record(running, 2), WORKS)).as("somebody else’s").isInstanceOf(NotAllowed.class);

        scene.moveClockPast(RomeTime.startOf(ends.plusDays(15)));
        scene.eventually("the third is reminded", () -> rows.count("outbox_message", "subject LIKE 'Ci manca la tua risposta%' AND about = ?", record(running, 2)) == 1);
        scene.moveClockPast(RomeTime.startOf(ends.plusDays(30)));
        scene.eventually("the third is closed", () -> rows.count("lab_outcome o JOIN lab_participant_record r ON r.id = o.record_id",
                "o.state = 'UNANSWERED' AND r.number = ?", record(running, 2)) == 1);
        assertThat(rows.count("outbox_message", "subject LIKE 'Ci manca la tua risposta%' AND about = ?", record(running, 2))).as("once").isEqualTo(1);
        assertThat(rows.count("outbox_message", "subject LIKE 'Ci manca la tua risposta%' AND about = ?", record(running, 0))).isZero();

        counts(running);
        scene.moveClockPast(RomeTime.startOf(ends.plusMonths(6).plusDays(1)));
        scene.eventually("all are asked again", () -> running.people().stream().noneMatch(person -> desk.asked(person).isEmpty()));
        desk.answer(running.people().get(0), record(running, 0), WORKS);
        assertThat(count(running, Indicator.EECR05)).as("one of three is hidden").isEqualTo(new ShownCount(Indicator.EECR05, null, null, null, null, null));
    }

    private void counts(Learners running) throws Exception {
        assertThat(count(running, Indicator.EECO01)).isEqualTo(new ShownCount(Indicator.EECO01, null, null, null, 3, 0));
        assertThat(count(running, Indicator.EECR04).total()).isNull();
        Counted counted = new Counted(Programme.ESF_2021, running.course(), null, null);
        assertThat(text(indicators.export(COORDINATOR, counted, false, Locale.ITALIAN))).containsPattern("EECO02\\W.*\\W1\\W+0\\W+0\\W+1\\W+2");
        assertThatThrownBy(() -> indicators.exportRecords(COORDINATOR, counted, false, " ", Locale.ITALIAN)).hasMessageContaining("indicators.reason");
        String reason = Scene.unique("reason");
        assertThat(text(indicators.exportRecords(COORDINATOR, counted, false, reason, Locale.ITALIAN))).contains(record(running, 0), "Lavoro per altri", "Non ha risposto");
        assertThat(rows.count("audit_event", "action = 'indicators.records-exported' AND detail LIKE ?", "%" + reason)).isEqualTo(1);
        assertThat(indicators.exportRecords(COORDINATOR, counted, true, reason, Locale.ITALIAN).document().getFilename()).endsWith(".xlsx");
        assertThatThrownBy(() -> indicators.read(running.people().get(0), counted)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAnswerWhoseDeedFailsIsNotGivenAndWhatWaitedStillWaits() throws Exception {
        Learners running = lab.running(1);
        Actor person = running.people().get(0);
        leaving.leave(COORDINATOR, record(running, 0), RomeTime.dayOf(clock.instant()));
        scene.eventually("they are asked", () -> !desk.asked(person).isEmpty());

        assertThatThrownBy(() -> scene.together(() -> {
            desk.answer(person, record(running, 0), WORKS);
            throw new IllegalStateException("what comes after fails");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(desk.asked(person)).extracting(Outcome::isOpen).containsExactly(true);
        assertThat(rows.count("audit_event", "action = 'followup.answered' AND subject = ?", record(running, 0))).isZero();
        desk.answer(person, record(running, 0), SEEKS);
        assertThat(desk.asked(person)).isEmpty();
    }

    @Test
    void whoLeavesBeforeTheEndIsFollowedOnceAndACallIsNotedOnce() throws Exception {
        Learners running = lab.running(2);
        LocalDate today = RomeTime.dayOf(clock.instant());
        Callable<?> leave = () -> {
            leaving.leave(COORDINATOR, record(running, 0), today);
            return null;
        };
        assertThat(both.refused(leave, leave)).isZero();
        scene.eventually("they are asked", () -> !desk.asked(running.people().get(0)).isEmpty());
        Callable<?> note = () -> {
            risk.note(COORDINATOR, running.numbers().get(1), today, "Comes back on Monday");
            return null;
        };
        assertThat(both.refused(note, note)).isZero();
        assertThat(risk.notes(COORDINATOR, running.numbers().get(1))).hasSize(1);
        assertThat(rows.count("audit_event", "action = 'risk.contact-noted' AND subject = ?", running.numbers().get(1))).isEqualTo(1);
        assertThat(rows.count("audit_event", "action = 'risk.notes-seen' AND subject = ?", running.numbers().get(1))).as("each look").isEqualTo(1);
        assertThatThrownBy(() -> risk.atRisk(running.people().get(0))).isInstanceOf(NotAllowed.class);

        scene.moveClockPast(RomeTime.startOf(course(running).getEndsOn().plusDays(1)));
        scene.eventually("the other is asked too", () -> !desk.asked(running.people().get(1)).isEmpty());
        assertThat(rows.count("lab_outcome o JOIN lab_participant_record r ON r.id = o.record_id", "o.moment = 'EXIT' AND r.number = ?", record(running, 0)))
                .as("who has left is not asked again").isEqualTo(1);
    }

    @Test
    void somebodyLeavesARunningCourseThemselvesOnceAndNobodyElseLeavesForThem() throws Exception {
        Learners running = lab.running(2);
        Actor person = running.people().get(0);
        assertThatThrownBy(() -> leaving.leave(running.people().get(1), record(running, 0))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> leaving.leave(running.people().get(1), record(running, 0), RomeTime.dayOf(clock.instant()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> leaving.leave(COORDINATOR, record(running, 0))).as("the coordinator says when").isInstanceOf(NotAllowed.class);

        Callable<?> leave = () -> {
            leaving.leave(person, record(running, 0));
            return null;
        };
        assertThat(both.refused(leave, leave)).isZero();

        assertThat(enrolments.open(person, running.numbers().get(0)))
                .matches(enrolment -> enrolment.getState() == EnrolmentState.LEFT && enrolment.getLeftOn().equals(RomeTime.dayOf(clock.instant())));
        assertThat(course(running).getSeatsTaken()).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM audit_event WHERE action = 'followup.left' AND username = ? AND subject = ?", person.username(), record(running, 0))).isEqualTo(1);
        assertThatThrownBy(() -> enrolments.withdraw(person, running.numbers().get(0))).hasMessage("enrolment.not-now");
        scene.eventually("they are asked", () -> !desk.asked(person).isEmpty());
    }

    @Test
    void whoLeftComesBackWithTheirSeatAndIsAskedOnlyWhenTheCourseIsOver() throws Exception {
        Learners running = lab.running(2);
        Actor person = running.people().get(0);
        leaving.leave(person, record(running, 0));
        scene.eventually("they are asked", () -> !desk.asked(person).isEmpty());
        assertThat(leaving.isReturnable(COORDINATOR, record(running, 0))).isTrue();
        assertThatThrownBy(() -> leaving.comeBack(person, record(running, 0))).isInstanceOf(NotAllowed.class);

        Callable<?> back = () -> {
            leaving.comeBack(COORDINATOR, record(running, 0));
            return null;
        };
        assertThat(both.refused(back, back)).as("a double click").isZero();

        assertThat(enrolments.open(person, running.numbers().get(0))).matches(enrolment -> enrolment.getState() == EnrolmentState.ENROLLED && enrolment.getLeftOn() == null);
        assertThat(course(running).getSeatsTaken()).isEqualTo(2);
        assertThat(desk.asked(person)).isEmpty();
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", record(running, 0))).as("the process that followed them").isZero();
        assertThat(rows.count("work_item", "business_key = ?", record(running, 0))).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'followup.returned'", record(running, 0))).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE 'Di nuovo insieme%'", record(running, 0))).isEqualTo(1);

        leaving.leave(person, record(running, 0));
        scene.eventually("they are asked again", () -> !desk.asked(person).isEmpty());
        desk.answer(person, record(running, 0), WORKS);
        assertThat(leaving.isReturnable(COORDINATOR, record(running, 0))).isFalse();
        assertThatThrownBy(() -> leaving.comeBack(COORDINATOR, record(running, 0))).as("who has answered").hasMessage("followup.return-over");
    }

    private ShownCount count(Learners running, Indicator indicator) {
        return indicators.read(COORDINATOR, new Counted(indicator.getProgramme(), running.course(), null, null)).stream()
                .filter(count -> count.indicator() == indicator).findFirst().orElseThrow();
    }

    private static String text(Download download) throws Exception {
        return new String(download.content().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void saysAtTheBeginning(Learners running, int person, Gender gender, Labour labour) {
        Actor who = running.people().get(person);
        assertThat(desk.silent(who)).extracting(ParticipantRecord::getNumber).containsExactly(record(running, person));
        desk.sayEntry(who, record(running, person), new EntryAnswers().register("", "Catania").person(gender, null, null).work(labour, JoblessFor.OVER_12_MONTHS)
                .life(Answer.DECLINED, null, null, null, null));
        assertThat(desk.silent(who)).isEmpty();
        assertThat(desk.entry(who, record(running, person)).getGender()).isEqualTo(gender);
        assertThatThrownBy(() -> desk.entry(COORDINATOR, record(running, person))).as("nobody else reads it").isInstanceOf(NotAllowed.class);
    }

    private String codeInTheNewestMessageTo(Actor who) {
        return outbox.receivedBy(who.username(), null).items().stream().flatMap(message -> CODE.matcher(message.getBody()).results())
                .map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
    }

    /** The number of somebody's record. */
    private static String record(Learners running, int person) {
        return ParticipantRecord.numberFor(running.numbers().get(person));
    }

    private Course course(Learners running) {
        return courses.open(COORDINATOR, running.course());
    }
}
