package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.Finding;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.ListLine;
import org.ordito.trame.enrolment.PointsDesk;
import org.ordito.trame.enrolment.Question;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;

/** What people said is looked into before the list: it counts as far as it holds, nobody is told more than where to read it, and two who check do not undo each other. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class AnswerChecksIT {

    private static final String WHY = "The certificate says 22,000";

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
    private CourseDesk courses;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private ListDesk lists;

    @Inject
    private PointsDesk points;

    @Inject
    private CheckDesk checks;

    @Inject
    private AtOnce both;

    @Inject
    private Clock clock;

    private String course;
    private Actor person;
    private String number;

    @Test
    void anAnswerCountsAsFarAsItHoldsAndItsOwnerReadsWhy() throws Exception {
        somebodyEnrols();
        assertThat(pointsOnTheList()).isEqualTo(50);

        checks.check(COORDINATOR, number, Question.ISEE, 0, Finding.doesNotHold(BigDecimal.valueOf(22_000), WHY));
        assertThat(pointsOnTheList()).as("of the certificate's band").isEqualTo(30);
        checks.check(COORDINATOR, number, Question.QUARTER, 0, Finding.verified());

        assertThat(checks.own(person, number).found()).extracting("question", "holding", "reason")
                .containsExactly(tuple(Question.ISEE, false, WHY), tuple(Question.QUARTER, true, null));
        assertThatThrownBy(() -> checks.own(scene.citizen(), number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> checks.own(COORDINATOR, number)).isInstanceOf(NotAllowed.class);
        assertThat(rows.count("audit_event", "subject = ? AND action IN ('enrolment.answer-refuted', 'enrolment.answer-verified') AND detail = ''", number)).isEqualTo(2);
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%/app/trame/enrolment.xhtml?number=%'", number)).as("told where to read it").isEqualTo(1);
        nothingOfItIsElsewhere();
    }

    @Test
    void ofTwoWhoCheckTheSameAnswerTheSecondReadsTheFirstAndASecondClickChangesNothing() throws Exception {
        somebodyEnrols();
        Callable<Void> verifies = () -> {
            checks.check(COORDINATOR, number, Question.QUARTER, 0, Finding.verified());
            return null;
        };
        Callable<Void> refutes = () -> {
            checks.check(COORDINATOR, number, Question.QUARTER, 0, Finding.doesNotHold(null, "Lives elsewhere"));
            return null;
        };

        assertThat(both.refused(verifies, verifies)).as("a double click").isZero();
        assertThat(rows.count("lab_answer_check", "application_id = (SELECT id FROM lab_application WHERE number = ?)", number)).isEqualTo(1);
        assertThatThrownBy(refutes::call).isInstanceOf(StaleEdit.class);
        int read = lists.look(COORDINATOR, number).check(Question.QUARTER).getKey();
        checks.check(COORDINATOR, number, Question.QUARTER, read, Finding.doesNotHold(null, "Lives elsewhere"));
        assertThat(pointsOnTheList()).as("the newest counts").isEqualTo(30);
    }

    @Test
    void whoPublishesTheListOfBeforeACheckIsAskedToReadItAgainAndAfterwardsNothingIsChecked() throws Exception {
        somebodyEnrols();
        lab.closes(course);
        int read = courses.open(COORDINATOR, course).getVersion();
        checks.check(COORDINATOR, number, Question.QUARTER, 0, Finding.doesNotHold(null, "Lives elsewhere"));

        assertThatThrownBy(() -> publish(read)).isInstanceOf(StaleEdit.class);
        publish(courses.open(COORDINATOR, course).getVersion());

        assertThat(enrolments.open(person, number).getPlace().getPoints()).isEqualTo(30);
        assertThatThrownBy(() -> checks.check(COORDINATOR, number, Question.ISEE, 0, Finding.verified())).hasMessage("enrolment.not-now");
        assertThatThrownBy(() -> checks.exclude(COORDINATOR, number, "Twice")).hasMessage("enrolment.not-now");
        assertThatThrownBy(() -> checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, lab.listDay(course))).hasMessage("enrolment.not-now");
    }

    @Test
    void answersThatAreSentAnewAreLookedIntoAnew() throws Exception {
        somebodyEnrols();
        checks.check(COORDINATOR, number, Question.QUARTER, 0, Finding.doesNotHold(null, "Lives elsewhere"));
        enrolments.withdraw(person, number);
        scene.moveClockPast(clock.instant().plusSeconds(5));

        lab.enrolled(person, course, null, answers());

        assertThat(checks.own(person, number).found()).isEmpty();
        assertThat(pointsOnTheList()).isEqualTo(50);
    }

    @Test
    void whoIsExcludedIsToldOnceLeavesTheListAndEnrolsNoMore() throws Exception {
        somebodyEnrols();
        Callable<Void> excludes = () -> {
            checks.exclude(COORDINATOR, number, "There are two of yours");
            return null;
        };

        assertThat(both.refused(excludes, excludes)).as("a double click").isZero();

        assertThat(enrolments.open(person, number).getState()).isEqualTo(EnrolmentState.EXCLUDED);
        assertThat(checks.own(person, number).exclusion()).isEqualTo("There are two of yours");
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("its process").isZero();
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%non entra nell’elenco'", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%two of yours%'", number)).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.excluded' AND detail = ''", number)).isEqualTo(1);
        assertThat(lists.preview(COORDINATOR, course)).isEmpty();
        assertThatThrownBy(() -> enrolments.begin(person, course)).hasMessage("enrolment.sent-already");
    }

    @Test
    void whoWasExcludedByMistakeCountsAgainUntilTheListIsMade() throws Exception {
        somebodyEnrols();
        checks.exclude(COORDINATOR, number, "There are two of yours");
        assertThatThrownBy(() -> checks.readmit(person, number, "It is me")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> checks.readmit(COORDINATOR, number, " ")).hasMessage("enrolment.check-reason");
        Callable<Void> readmits = () -> {
            checks.readmit(COORDINATOR, number, "Two people of the same name");
            return null;
        };

        assertThat(both.refused(readmits, readmits)).as("a double click").isZero();

        assertThat(pointsOnTheList()).isEqualTo(50);
        assertThat(checks.own(person, number).exclusion()).isNull();
        assertThat(lists.look(COORDINATOR, number).exclusion().getReadmittedReason()).isEqualTo("Two people of the same name");
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("its process").isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%è di nuovo valida'", number)).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.readmitted' AND detail = ''", number)).isEqualTo(1);
        checks.exclude(COORDINATOR, number, "Twice after all");
        assertThat(checks.own(person, number).exclusion()).isEqualTo("Twice after all");
        checks.readmit(COORDINATOR, number, "No, not twice");
        lab.publishList(course);
        assertThat(enrolments.open(person, number).getState()).isEqualTo(EnrolmentState.OFFERED);
    }

    @Test
    void onceTheListIsMadeWhoWasExcludedStaysOut() throws Exception {
        somebodyEnrols();
        checks.exclude(COORDINATOR, number, "There are two of yours");
        lab.publishList(course);

        assertThatThrownBy(() -> checks.readmit(COORDINATOR, number, "A mistake")).hasMessage("enrolment.not-now");
    }

    @Test
    void onlyTheCoordinatorChecksAndNeverTheirOwnEnrolment() throws Exception {
        somebodyEnrols();
        Actor teacher = new Actor("teacher", "A teacher", Set.of(Role.TEACHER));
        Actor both = new Actor(person.username(), person.name(), Set.of(Role.CITIZEN, Role.LAB_COORDINATOR));

        for (Actor other : List.of(teacher, person, both)) {
            assertThatThrownBy(() -> checks.check(other, number, Question.QUARTER, 0, Finding.verified())).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> checks.askDocument(other, number, DocumentKind.ISEE, lab.listDay(course))).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> checks.exclude(other, number, "Twice")).isInstanceOf(NotAllowed.class);
        }
    }

    /** 30 points for the ISEE, 20 for the quarter. */
    private void somebodyEnrols() throws Exception {
        course = lab.publishedCourse(2);
        person = scene.citizen();
        number = lab.enrolled(person, course, null, answers());
    }

    private static SituationAnswers answers() {
        return new SituationAnswers(Answer.YES, BigDecimal.valueOf(9_000), Answer.YES, Work.DECLINED, Answer.DECLINED, Answer.DECLINED);
    }

    private int pointsOnTheList() {
        return lists.preview(COORDINATOR, course).stream().filter(line -> line.number().equals(number)).mapToInt(ListLine::points).sum();
    }

    private void publish(int read) {
        lists.publish(COORDINATOR, course, read, points.version(COORDINATOR));
    }

    private void nothingOfItIsElsewhere() {
        assertThat(rows.count("outbox_message", "about = ? AND (CONCAT(subject, body) LIKE '%ISEE%' OR body LIKE '%22,000%')", number)).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND (detail LIKE '%ISEE%' OR detail LIKE '%22,000%')", number)).isZero();
    }
}
