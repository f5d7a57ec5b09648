package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.LabScene.Learners;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Text;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.Finding;
import org.ordito.trame.enrolment.GivenDocument;
import org.ordito.trame.enrolment.GivenDocumentDesk;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.PointsDesk;
import org.ordito.trame.enrolment.Question;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;
import org.ordito.trame.followup.Activity;
import org.ordito.trame.followup.Contract;
import org.ordito.trame.followup.EntryAnswers;
import org.ordito.trame.followup.FollowupDesk;
import org.ordito.trame.followup.Gender;
import org.ordito.trame.followup.JoblessFor;
import org.ordito.trame.followup.Labour;
import org.ordito.trame.followup.OutcomeAnswers;
import org.ordito.trame.followup.ParticipantRecord;
import org.ordito.trame.indicators.Counted;
import org.ordito.trame.indicators.IndicatorDesk;
import org.ordito.trame.indicators.Programme;
import org.ordito.trame.placement.Craft;
import org.ordito.trame.placement.SearchDesk;
import org.ordito.trame.retention.RetentionDesk;
import org.ordito.trame.risk.RiskDesk;

/** What people said of their lives is gone when its months have passed, of who had no seat too; what is younger, what proves a list and what is counted stays. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class RetentionIT {

    private static final String OF_ENROLMENT = "application_id = (SELECT id FROM lab_application WHERE number = ?)";
    private static final String LONG_AGO = "2010-01-01";

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
    private CheckDesk checks;

    @Inject
    private GivenDocumentDesk papers;

    @Inject
    private ListDesk lists;

    @Inject
    private PointsDesk points;

    @Inject
    private RiskDesk risk;

    @Inject
    private FollowupDesk followup;

    @Inject
    private IndicatorDesk indicators;

    @Inject
    private SearchDesk searches;

    @Inject
    private RetentionDesk retention;

    @Inject
    private Clock clock;

    @Test
    void whatSomebodyWithoutASeatSaidIsErasedAndTheListKeepsItsProof() throws Exception {
        Actor person = scene.citizen();
        String course = lab.publishedCourse(1);
        String number = saysEverything(person, course);
        GivenDocument paper = papers.of(person, number).get(0);
        String young = saysEverything(scene.citizen(), lab.publishedCourse(1));
        for (String each : List.of(number, young)) {
            rows.change("INSERT INTO lab_phone_notice (public_id, application_id, language, subject, body, since) SELECT UUID(), id, 'it', 'To tell', 'What', sent_at"
                    + " FROM lab_application WHERE number = ?", each);
        }
        over(course);

        eraseAll();

        for (String table : Set.of("lab_situation", "lab_answer_check", "lab_document_request", "lab_document", "lab_phone_notice")) {
            assertThat(rows.count(table, OF_ENROLMENT, number)).as(table).isZero();
            assertThat(rows.count(table, OF_ENROLMENT, young)).as(table + " of a course ahead").isPositive();
        }
        assertThat(rows.count("stored_document", "id = ?", paper.getDocument().id())).isZero();
        assertThat(rows.count("lab_application", "number = ? AND name <> '' AND phone IS NULL AND email IS NULL", number)).isEqualTo(1);
        assertThat(lists.look(COORDINATOR, number).forgotten()).isTrue();
        assertThat(checks.own(person, number).found()).isEmpty();
    }

    @Test
    void whyAnEnrolmentDidNotCountIsErasedToo() throws Exception {
        String course = lab.publishedCourse(1);
        String number = saysEverything(scene.citizen(), course);
        checks.exclude(COORDINATOR, number, "Twice");
        over(course);

        eraseAll();

        assertThat(rows.count("lab_exclusion", OF_ENROLMENT, number)).isZero();
        assertThat(rows.count("lab_application", "number = ? AND state = 'EXCLUDED'", number)).isEqualTo(1);
    }

    @Test
    void aDraftGoesOnceNobodyCanSendItAndOneThatWasSentBeforeIsLeftAgain() throws Exception {
        String course = lab.publishedCourse(1);
        String unsent = enrolments.begin(scene.citizen(), course).getPublicId();
        Actor again = scene.citizen();
        String number = saysEverything(again, course);
        enrolments.withdraw(again, number);
        enrolments.begin(again, course);
        String open = enrolments.begin(scene.citizen(), lab.publishedCourse(1)).getPublicId();
        lab.closes(course);
        erase();
        assertThat(rows.count("lab_application", "public_id = ?", unsent)).as("while the list is made").isEqualTo(1);

        lists.publish(COORDINATOR, course, courses.open(COORDINATOR, course).getVersion(), points.version(COORDINATOR));
        eraseAll();

        assertThat(rows.count("lab_application", "public_id = ?", unsent)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lab_situation s LEFT JOIN lab_application a ON a.id = s.application_id WHERE a.id IS NULL")).isZero();
        assertThat(enrolments.open(again, number).getState()).isEqualTo(EnrolmentState.WITHDRAWN);
        assertThat(rows.count("lab_application", "public_id = ?", open)).as("of a course that takes enrolments").isEqualTo(1);
    }

    @Test
    void notesGoAndARecordLosesItsPersonButIsCountedAsBefore() throws Exception {
        Learners running = lab.running(2);
        Actor person = running.people().get(0);
        String number = running.numbers().get(0);
        String record = ParticipantRecord.numberFor(number);
        followup.sayEntry(person, record, new EntryAnswers().register("RSSMRA85T10A562S", "Catania").person(Gender.FEMALE, null, null)
                .work(Labour.UNEMPLOYED, JoblessFor.OVER_12_MONTHS).life(Answer.YES, null, null, null, null));
        risk.note(COORDINATOR, number, RomeTime.dayOf(clock.instant()), "Comes back on Monday");
        LocalDate ends = courses.open(COORDINATOR, running.course()).getEndsOn();
        scene.moveClockPast(RomeTime.startOf(ends.plusDays(1)));
        scene.eventually("they are asked", () -> running.people().stream().noneMatch(each -> followup.asked(each).isEmpty()));
        over(running.course());
        eraseAll();
        assertThat(rows.count("lab_contact_note", OF_ENROLMENT, number)).isZero();
        assertThat(rows.count("lab_participant_record", OF_ENROLMENT, number)).as("while the last question is ahead").isEqualTo(1);
        bothAreAskedForTheLastTimeAndAnswer(running, ends);
        String counted = counts(running.course());

        eraseAll();

        assertThatThrownBy(() -> followup.open(person, record)).isInstanceOf(NotFound.class);
        assertThat(rows.number("SELECT COUNT(*) FROM lab_participant_record r JOIN lab_course c ON c.id = r.course_id WHERE c.slug = ? AND r.application_id IS NULL"
                + " AND r.residence IS NULL AND r.tax_code IS NULL AND r.age IS NOT NULL AND r.number LIKE 'ANON-%'", running.course())).isEqualTo(2);
        assertThat(rows.number("SELECT COUNT(*) FROM lab_outcome_code x JOIN lab_outcome o ON o.id = x.outcome_id JOIN lab_participant_record r ON r.id = o.record_id"
                + " WHERE r.application_id IS NULL")).as("links of messages").isZero();
        assertThat(counts(running.course())).isEqualTo(counted);
        assertThat(enrolments.open(person, number).getState()).as("their own place").isEqualTo(EnrolmentState.ENROLLED);
    }

    @Test
    void theLimitOfAPlacementGoesWithTheLastOneAndASearchWhenItIsNotSaidAgain() throws Exception {
        Actor old = scene.citizen();
        Actor young = scene.citizen();
        for (Actor person : Set.of(old, young)) {
            searches.write(person, Set.of(Craft.SEWING, Craft.SALES), "civita");
        }
        rows.change("UPDATE lab_placement_search SET written_at = ? WHERE username = ?", LONG_AGO, old.username());
        rows.change("INSERT INTO lab_trainee_status (username, status) VALUES (?, 'LONGER')", old.username());

        eraseAll();

        assertThat(searches.mine(old)).isNull();
        assertThat(searches.mine(young)).isNotNull();
        assertThat(rows.count("lab_trainee_status", "username = ?", old.username())).isZero();
    }

    @Test
    void theCoordinatorAloneSetsTheMonthsAndNobodyOverwritesThem() throws Exception {
        int read = retention.terms().getVersion();
        retention.change(COORDINATOR, read, 24, 120);
        try {
            assertThatThrownBy(() -> retention.change(COORDINATOR, read, 1, 120)).isInstanceOf(StaleEdit.class);
            assertThat(retention.terms().getKeepMonths()).isEqualTo(24);
            Actor citizen = scene.citizen();
            assertThatThrownBy(() -> retention.change(citizen, read + 1, 1, 120)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> retention.erase(COORDINATOR)).isInstanceOf(NotAllowed.class);
        } finally {
            retention.change(COORDINATOR, retention.terms().getVersion(), 12, 120);
        }
    }

    private void bothAreAskedForTheLastTimeAndAnswer(Learners running, LocalDate ends) throws Exception {
        OutcomeAnswers works = new OutcomeAnswers(Activity.EMPLOYED, Contract.FIXED_TERM, Answer.YES, Answer.NO);
        for (int i = 0; i < 2; i++) {
            followup.answer(running.people().get(i), ParticipantRecord.numberFor(running.numbers().get(i)), works);
        }
        scene.moveClockPast(RomeTime.startOf(ends.plusMonths(6).plusDays(1)));
        scene.eventually("both are asked again", () -> running.people().stream().noneMatch(person -> followup.asked(person).isEmpty()));
        for (int i = 0; i < 2; i++) {
            followup.answer(running.people().get(i), ParticipantRecord.numberFor(running.numbers().get(i)), works);
        }
    }

    /** Sent, with an answer that was checked, and a document asked for and given. */
    private String saysEverything(Actor person, String course) throws Exception {
        String draft = enrolments.begin(person, course).getPublicId();
        enrolments.writeContact(person, draft, new Contact("A person", LocalDate.of(1990, 1, 1), "a@example.org", "095 000 0000"));
        enrolments.writeAnswers(person, draft, new SituationAnswers(Answer.YES, BigDecimal.valueOf(9_000), Answer.YES, Work.LONG_UNEMPLOYED, Answer.YES, Answer.NO));
        String number = enrolments.send(person, draft, clock.instant()).getNumber();
        checks.check(COORDINATOR, number, Question.QUARTER, 0, Finding.verified());
        checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, RomeTime.dayOf(clock.instant()).plusDays(1));
        papers.give(person, number, DocumentKind.ISEE, Scene.pdf(), "isee.pdf");
        return number;
    }

    private void over(String course) throws Exception {
        rows.change("UPDATE lab_course SET ends_on = ? WHERE slug = ?", LONG_AGO, course);
    }

    /** Exact numbers of a course. */
    private String counts(String course) throws Exception {
        return new String(indicators.export(COORDINATOR, new Counted(Programme.values()[0], course, null, null), false, Text.ITALIAN).content().readAllBytes(), StandardCharsets.UTF_8)
                + new String(indicators.export(COORDINATOR, new Counted(Programme.values()[1], course, null, null), false, Text.ITALIAN).content().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void eraseAll() {
        assertThat(erase()).isPositive();
    }

    private int erase() {
        int all = 0;
        int erased = retention.erase(Actor.SYSTEM);
        while (erased > 0) {
            all += erased;
            erased = retention.erase(Actor.SYSTEM);
        }
        return all;
    }
}
