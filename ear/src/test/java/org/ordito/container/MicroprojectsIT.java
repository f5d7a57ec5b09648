package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.ordito.platform.RomeTime;
import org.ordito.trame.microproject.Microproject;
import org.ordito.trame.microproject.MicroprojectDesk;
import org.ordito.trame.microproject.Outcome;

/** Microprojects as server and database carry them: two clicks begin one. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class MicroprojectsIT {

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
    private MicroprojectDesk desk;

    @Inject
    private Clock clock;

    @Test
    void twoClicksBeginOneAndTellEachOnce() throws Exception {
        Actor person = scene.citizen();
        String enrolment = lab.enrolled(person, lab.publishedCourse(1), null);
        String tutor = lab.teacher().username();
        LocalDate end = RomeTime.dayOf(clock.instant()).plusDays(30);
        Callable<String> begin = () -> desk.begin(COORDINATOR, "A bag", "Aims", end, enrolment, tutor);

        List<String> numbers = both.all(2, begin);

        assertThat(Set.copyOf(numbers)).hasSize(1);
        assertThat(desk.mine(person)).hasSize(1);
        assertThat(rows.count("outbox_message", "about = ?", numbers.get(0))).as("the young person and the tutor").isEqualTo(2);
        assertThat(rows.count("audit_event", "action = 'microproject.begun' AND subject = ?", numbers.get(0))).isEqualTo(1);

        assertThat(desk.begin(COORDINATOR, "Another bag", "Aims", end, enrolment, tutor)).isNotEqualTo(numbers.get(0));
        desk.end(COORDINATOR, numbers.get(0), Outcome.REACHED, "Well done");
        desk.begin(COORDINATOR, "A bag", "Aims", end, enrolment, tutor);
        assertThat(desk.mine(person)).as("the same again, once the first has ended").extracting(Microproject::getTitle).containsExactly("A bag", "Another bag", "A bag");
    }
}
