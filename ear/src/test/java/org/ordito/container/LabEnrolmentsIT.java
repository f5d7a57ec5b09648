package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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
import org.ordito.platform.Text;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.LabEnrolmentDesk;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.ListLine;

/** Enrolments that the coordinator writes for somebody at the lab, as server, engine and database carry them. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class LabEnrolmentsIT {

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
    private ListDesk lists;

    @Inject
    private AtOnce both;

    @Inject
    private Clock clock;

    private final String address = Scene.unique("visitor") + "@example.org";
    private String course;

    @Test
    void somebodyAtTheLabEnrolsOnTheTermsOfAnybody() throws Exception {
        course = lab.publishedCourse(2, 50);
        String own = lab.enrolled(scene.citizen(), course, null);

        String number = enrol("Nunzia Demo");

        assertThat(rows.count("lab_application", "number = ? AND NOT reserved AND applicant IS NULL AND entered_by = 'coordinator'", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "address = ? AND subject LIKE 'Iscrizione %ricevuta'", address)).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'enrolment.entered'", number)).isEqualTo(1);
        lab.publishList(course);
        assertThat(List.of(own, number)).allSatisfy(each -> assertThat(state(each).getState()).isEqualTo(EnrolmentState.OFFERED));
        assertThat(state(number).getPlace().getPoints()).as("points of a social case").isZero();
        enrolments.answer(COORDINATOR, number, true);
        assertThat(state(number).getState()).isEqualTo(EnrolmentState.ENROLLED);
    }

    @Test
    void aSecondClickEnrolsNobodyTwiceAndOnlyTheCoordinatorEnrolsOthers() throws Exception {
        course = lab.publishedCourse(2);
        Callable<String> click = () -> enrol("Nunzia Demo");

        assertThat(both.refused(click, click)).isEqualTo(1);

        assertThat(rows.count("lab_application", "email = ?", address)).isEqualTo(1);
        assertThatThrownBy(() -> enrol("Nunzia Demo")).hasMessage("enrolment.entered-already");
        assertThatThrownBy(() -> counter.enrol(new Actor("teacher", "A teacher", Set.of(Role.TEACHER)), course, contact("Another"), Text.ITALIAN, LabScene.NOTHING_SAID,
                clock.instant())).isInstanceOf(NotAllowed.class);
        lab.publishList(course);
        assertThatThrownBy(() -> enrol("Too late")).hasMessage("enrolment.closed");
    }

    @Test
    void theCoordinatorSeesWhoMayBeOnTheListTwiceAndNobodyIsLeftOut() throws Exception {
        course = lab.publishedCourse(3);
        String first = enrol("A person");
        String own = lab.enrolled(scene.citizen(), course, null);
        String other = enrol("Nunzia Demo");
        scene.moveClockPast(state(own).getCourse().getEnrolmentClosesAt());

        assertThat(lists.preview(COORDINATOR, course)).extracting(ListLine::number, ListLine::alike).containsExactlyInAnyOrder(
                tuple(first, List.of(own)), tuple(own, List.of(first)),
                tuple(other, List.of()));
        lab.publishList(course);
        assertThat(state(first).getState()).isEqualTo(state(own).getState()).isEqualTo(EnrolmentState.OFFERED);
    }

    private String enrol(String name) {
        return counter.enrol(COORDINATOR, course, contact(name), Text.ITALIAN, LabScene.NOTHING_SAID, clock.instant()).getNumber();
    }

    private Contact contact(String name) {
        return new Contact(name, BORN, address, "095 000 0000");
    }

    private LabApplication state(String number) {
        return enrolments.open(COORDINATOR, number);
    }
}
