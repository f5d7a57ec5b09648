package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Text;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.JoiningDesk;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.LabEnrolmentDesk;
import org.ordito.trame.equipment.EquipmentTermsDesk;
import org.ordito.trame.equipment.MachineKind;
import org.ordito.trame.equipment.TrainingDesk;

/** Enrolments that others wrote are joined to the account of whose they are, and of nobody else, as server, engine and database carry it. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class JoiningIT {

    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

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
    private LabEnrolmentDesk counter;

    @Inject
    private EnrolmentDesk enrolments;

    @Inject
    private JoiningDesk joining;

    @Inject
    private EquipmentTermsDesk terms;

    @Inject
    private TrainingDesk trainings;

    @Inject
    private AtOnce both;

    @Inject
    private Clock clock;

    private String course;

    @Test
    void theOfferOfASeatAndAllThatFollowsIsTheirsOnceThePersonHasConfirmed() throws Exception {
        String number = enrolledByTheLab();
        lab.publishList(course);
        Actor person = scene.citizen();
        assertThat(enrolments.mine(person)).isEmpty();

        assertThat(joining.join(person, code(number), BORN)).map(LabApplication::getNumber).contains(number);

        assertThat(enrolments.mine(person)).extracting(LabApplication::getNumber).containsExactly(number);
        assertThat(rows.number("SELECT COUNT(*) FROM work_item WHERE business_key = ? AND person = ? AND role IS NULL", number, person.username())).isEqualTo(1);
        enrolments.answer(person, number, true);
        assertThat(enrolments.open(person, number).getState()).isEqualTo(EnrolmentState.ENROLLED);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.join-code-made' AND username = 'coordinator'", number)).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM audit_event WHERE subject = ? AND action = 'enrolment.joined' AND username = ?", number, person.username())).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND detail <> ''", number)).as("anything said beside").isZero();
    }

    @Test
    void whatTheyWereTrainedInComesAlong() throws Exception {
        String number = enrolledByTheLab();
        lab.publishList(course);
        enrolments.answer(COORDINATOR, number, true);
        MachineKind kind = terms.addKind(COORDINATOR, Scene.unique("Kind"), true, 12);
        trainings.record(COORDINATOR, course, List.of(number), kind.getCode(), RomeTime.dayOf(clock.instant()), "A trainer");
        Actor person = scene.citizen();

        joining.join(person, code(number), BORN);

        assertThat(rows.count("lab_safety_training", "person = ?", person.username())).isEqualTo(1);
        assertThat(trainings.lines(COORDINATOR, course)).singleElement().satisfies(line -> assertThat(line.trainings()).hasSize(1));
    }

    @Test
    void aWrongBirthDateOrAnOldCodeOpensNothingAndFewTriesAreLeft() throws Exception {
        String number = enrolledByTheLab();
        Actor stranger = scene.citizen();
        String old = code(number);
        String code = code(number);

        assertThat(joining.join(stranger, old, BORN)).as("an earlier code").isEmpty();
        for (int day = 1; day <= 5; day++) {
            assertThat(joining.join(stranger, code, BORN.plusDays(day))).isEmpty();
        }
        assertThat(joining.join(stranger, code, BORN)).as("after five wrong tries").isEmpty();
        assertThat(enrolments.mine(stranger)).isEmpty();
        assertThat(joining.join(stranger, code(number), BORN)).as("with a new code").isPresent();
    }

    @Test
    void ofTwoWhoHoldTheSameCodeOneGetsItAndItIsNotGoodAgain() throws Exception {
        String number = enrolledByTheLab();
        String code = code(number);
        List<Actor> people = List.of(scene.citizen(), scene.citizen());

        List<Optional<LabApplication>> joined = both.all(2, place -> () -> joining.join(people.get(place), code, BORN));

        assertThat(joined).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(rows.count("lab_account_link", "application_id = (SELECT id FROM lab_application WHERE number = ?)", number)).isZero();
        assertThatThrownBy(() -> code(number)).hasMessage("enrolment.has-account");
    }

    @Test
    void onlyACitizenJoinsAndNobodyTwiceInOneCourse() throws Exception {
        String number = enrolledByTheLab();
        String code = code(number);
        Actor already = scene.citizen();
        lab.enrolled(already, course, null);

        assertThatThrownBy(() -> joining.join(already, code, BORN)).hasMessage("enrolment.in-course-already");
        assertThatThrownBy(() -> joining.join(COORDINATOR, code, BORN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> joining.join(Actor.ANONYMOUS, code, BORN)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> joining.prepare(new Actor("services", "The social services", Set.of(Role.SOCIAL_SERVICES)), number)).isInstanceOf(NotAllowed.class);
        assertThat(joining.join(scene.citizen(), code, BORN)).as("its person, afterwards").isPresent();
    }

    private String enrolledByTheLab() throws Exception {
        course = lab.publishedCourse(2);
        return counter.enrol(COORDINATOR, course, new Contact("Nunzia Demo", BORN, null, "095 000 0000"), Text.ITALIAN, LabScene.NOTHING_SAID, clock.instant()).getNumber();
    }

    private String code(String number) {
        return joining.prepare(COORDINATOR, number);
    }
}
