package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.trame.enrolment.Answer;
import org.ordito.trame.enrolment.Contact;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.SituationAnswers;
import org.ordito.trame.enrolment.Work;

/** Enrolments while they are written, as server, engine and database carry them: nobody else sees them, and nothing is left of one that is not sent. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class EnrolmentDraftsIT {

    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));

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
    private EnrolmentDesk enrolments;

    @Inject
    private ListDesk lists;

    @Inject
    private Clock clock;

    @Test
    void whatFailsLeavesNeitherStateNorProcessBehind() throws Exception {
        String course = lab.publishedCourse(2);
        Actor person = scene.citizen();
        String draft = draft(person, course);

        assertThatThrownBy(() -> scene.together(() -> {
            enrolments.send(person, draft, clock.instant());
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(enrolments.draft(person, draft).getState()).isEqualTo(EnrolmentState.DRAFT);
        String number = enrolments.send(person, draft, clock.instant()).getNumber();
        assertThat(enrolments.send(person, draft, clock.instant()).getNumber()).as("a second click").isEqualTo(number);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).isEqualTo(1);
    }

    @Test
    void aDraftThatIsDiscardedLeavesNothingBehind() throws Exception {
        String course = lab.publishedCourse(2);
        Actor person = scene.citizen();
        String draft = draft(person, course);
        assertThatThrownBy(() -> enrolments.discard(scene.citizen(), draft)).isInstanceOf(NotAllowed.class);

        enrolments.discard(person, draft);

        assertThat(rows.count("lab_application", "public_id = ?", draft)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM lab_situation s LEFT JOIN lab_application a ON a.id = s.application_id WHERE a.id IS NULL")).isZero();
        String number = enrolments.send(person, draft(person, course), clock.instant()).getNumber();
        assertThatThrownBy(() -> enrolments.discard(person, enrolments.open(person, number).getPublicId())).hasMessageContaining("enrolment.not-now");
    }

    @Test
    void whatIsWrittenAnewIsHiddenFromTheLabUntilItIsSentAndForgottenIfItIsNot() throws Exception {
        String course = lab.publishedCourse(2);
        Actor person = scene.citizen();
        String number = lab.enrolled(person, course, null);
        enrolments.withdraw(person, number);
        assertThat(lists.enrolments(COORDINATOR, course, null).items()).as("who has left").hasSize(1);
        String draft = enrolments.begin(person, course).getPublicId();
        enrolments.writeContact(person, draft, new Contact("Typed anew", LocalDate.of(1990, 1, 1), "anew@example.org", null));

        assertThat(lists.enrolments(COORDINATOR, course, null).items()).isEmpty();
        assertThatThrownBy(() -> enrolments.open(COORDINATOR, number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> lists.look(COORDINATOR, number)).isInstanceOf(NotAllowed.class);

        enrolments.discard(person, draft);
        assertThat(lists.enrolments(COORDINATOR, course, null).items()).singleElement()
                .matches(left -> left.getState() == EnrolmentState.WITHDRAWN && left.getContact().equals(new Contact(null, null, null, null)));
        assertThat(enrolments.send(person, draft(person, course), clock.instant()).getNumber()).isEqualTo(number);
        assertThat(lists.enrolments(COORDINATOR, course, null).items()).hasSize(1);
    }

    private String draft(Actor person, String course) {
        return lab.draft(person, course, null, new SituationAnswers(Answer.YES, BigDecimal.valueOf(9_000), Answer.DECLINED, Work.DECLINED, Answer.DECLINED, Answer.DECLINED));
    }
}
