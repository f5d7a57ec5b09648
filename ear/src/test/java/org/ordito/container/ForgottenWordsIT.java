package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;
import org.ordito.trame.microproject.Microproject;
import org.ordito.trame.microproject.MicroprojectDesk;
import org.ordito.trame.microproject.Outcome;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.retention.RetentionDesk;
import org.ordito.trame.voucher.VoucherDesk;

/** Words about lives, written beside placements, microprojects and vouchers, are gone when their months have passed; what they stood in stays. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class ForgottenWordsIT {

    private static final String LONG_AGO = "2010-01-01";
    private static final String OF_PLACEMENT = "placement_id = (SELECT id FROM lab_placement WHERE number = ?)";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private VoucherScene made;

    @Inject
    private Rows rows;

    @Inject
    private PlacementDesk placements;

    @Inject
    private MicroprojectDesk microprojects;

    @Inject
    private VoucherDesk vouchers;

    @Inject
    private RetentionDesk retention;

    @Inject
    private Clock clock;

    @Test
    void whyAPlacementStoodStillOrEndedEarlyGoesSomeMonthsAfterIt() throws Exception {
        String old = placement("ENDED_EARLY", LocalDate.parse(LONG_AGO), "2010-01-01 12:00:00");
        String young = placement("ENDED_EARLY", today().minusDays(1), "2010-01-01 12:00:00");
        String neverBegun = placement("WITHDRAWN", today().plusDays(90), "2010-01-01 12:00:00");

        erase();

        assertThat(rows.count("lab_suspension", OF_PLACEMENT + " AND reason IS NOT NULL", old)).isZero();
        assertThat(rows.count("lab_suspension", OF_PLACEMENT, old)).as("that it stood still").isEqualTo(1);
        assertThat(rows.count("lab_suspension", OF_PLACEMENT + " AND reason IS NOT NULL", young)).isEqualTo(1);
        assertThatThrownBy(() -> placements.lookAtReason(COORDINATOR, old)).isInstanceOf(NotFound.class);
        assertThat(placements.open(COORDINATOR, old).placement().hasReason()).isFalse();
        assertThat(placements.lookAtReason(COORDINATOR, young)).isEqualTo("They are ill");
        assertThatThrownBy(() -> placements.lookAtReason(COORDINATOR, neverBegun)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasWrittenOfSomebodyInAPlacementGoesSomeMonthsAfterItAndItsFiguresStay() throws Exception {
        String old = placement("COMPLETED", LocalDate.parse(LONG_AGO), "2010-01-01 12:00:00");
        String young = placement("COMPLETED", today().minusDays(1), "2010-01-01 12:00:00");
        String neverBegun = placement("WITHDRAWN", today().plusDays(90), "2010-01-01 12:00:00");
        for (String number : List.of(old, young, neverBegun)) {
            isWrittenOf(number);
        }

        erase();

        assertThat(wordsOf(old)).isZero();
        assertThat(wordsOf(young)).isEqualTo(3);
        assertThat(wordsOf(neverBegun)).isZero();
        assertThat(rows.count("lab_training_project", OF_PLACEMENT + " AND aims = 'To sew'", old)).isEqualTo(1);
        assertThat(rows.count("lab_assessment", OF_PLACEMENT + " AND outcome = 'PARTLY'", old)).isEqualTo(1);
        assertThat(rows.count("lab_month_register", OF_PLACEMENT + " AND planned = 80", old)).isEqualTo(1);
    }

    /** Its project was changed, its tutor has assessed the person, a register was sent back. */
    private void isWrittenOf(String number) throws Exception {
        String of = " FROM lab_placement WHERE number = ?";
        rows.change("INSERT INTO lab_training_project (placement_id, ordinal, aims, tasks, timetable, hours_per_week, starts_on, months, allowance, accident_cover, liability_cover, reason,"
                + " written_at, written_by) SELECT id, 2, 'To sew', 'Sewing', 'Mornings', 25, starts_on, 3, 500, '1', '1', 'They tire', state_since, promoter" + of, number);
        rows.change("INSERT INTO lab_assessment (placement_id, moment, party, outcome, text, written_by, written_at) SELECT id, 'FINAL', 'HOST', 'PARTLY', 'They tire', host_tutor, state_since" + of, number);
        rows.change("INSERT INTO lab_month_register (version, number, placement_id, month, state, state_since, planned, note) SELECT 1, CONCAT(number, '-R1'), id, '2010-01', 'RETURNED',"
                + " state_since, 80, 'They were ill'" + of, number);
    }

    private long wordsOf(String number) {
        return rows.count("lab_training_project", OF_PLACEMENT + " AND reason IS NOT NULL", number) + rows.count("lab_assessment", OF_PLACEMENT + " AND text IS NOT NULL", number)
                + rows.count("lab_month_register", OF_PLACEMENT + " AND note IS NOT NULL", number);
    }

    @Test
    void theWordsOfAMicroprojectGoSomeMonthsAfterItAndItsStepsStay() throws Exception {
        String old = microproject();
        String young = microproject();
        String lateEnd = microproject();
        rows.change("UPDATE lab_microproject SET ends_on = ?, ended_at = ? WHERE number = ?", LONG_AGO, LONG_AGO, old);
        rows.change("UPDATE lab_microproject SET ends_on = ? WHERE number = ?", LONG_AGO, lateEnd);

        erase();

        Microproject forgotten = microprojects.open(COORDINATOR, old).microproject();
        assertThat(forgotten.isForgotten()).isTrue();
        assertThat(forgotten.getConclusion()).isNull();
        assertThat(forgotten.getSteps()).extracting("title", "note").containsExactly(tuple("Draw it", null));
        assertThat(forgotten.getOutcome()).isEqualTo(Outcome.REACHED);
        assertThat(microprojects.open(COORDINATOR, young).microproject().getAims()).isEqualTo("Aims");
        assertThat(microprojects.open(COORDINATOR, lateEnd).microproject().getConclusion()).as("ended only now").isEqualTo("Well done");
    }

    @Test
    void whatSomebodyAskedAVoucherForAndWhyItWasTakenBackGoSomeMonthsAfterItHasEnded() throws Exception {
        Actor person = scene.citizen();
        String old = made.requested(person);
        vouchers.renounce(person, old);
        rows.change("UPDATE lab_voucher SET state_since = ? WHERE number = ?", LONG_AGO, old);
        String young = made.requested(person);
        vouchers.renounce(person, young);
        String open = made.requested(person);
        rows.change("UPDATE lab_voucher SET state_since = ? WHERE number = ?", LONG_AGO, open);
        rows.change("UPDATE lab_voucher SET reason = 'They moved away' WHERE number IN (?, ?)", old, young);

        erase();

        assertThat(rows.count("lab_voucher", "number = ? AND wish IS NULL AND reason IS NULL", old)).isEqualTo(1);
        assertThat(rows.count("lab_voucher", "number = ? AND wish = '" + VoucherScene.WISH + "' AND reason IS NOT NULL", young)).isEqualTo(1);
        assertThat(rows.count("lab_voucher", "number = ? AND wish = '" + VoucherScene.WISH + "'", open)).as("while it goes on").isEqualTo(1);
    }

    /** One that stood still and did not come to its end. @return its number */
    private String placement(String state, LocalDate lastDay, String since) throws Exception {
        Actor person = scene.citizen();
        String host = Scene.unique("host");
        String number = Scene.unique("TIR");
        rows.change("INSERT INTO lab_host (version, code, name, address, quarter, employees) VALUES (1, ?, 'A host', 'A street 1', 'civita', 3)", host);
        rows.change("INSERT INTO lab_placement (version, number, host_id, trainee, trainee_name, host_tutor, promoter, starts_on, months, ends_on, hours_per_week, allowance, state,"
                + " state_since, proposed_at, end_reason, ended_by) SELECT 1, ?, id, ?, 'A citizen', ?, ?, ?, 3, ?, 25, 500, ?, ?, ?, 'They are ill', ? FROM lab_host WHERE code = ?",
                number, person.username(), person.username(), COORDINATOR.username(), lastDay.minusDays(60), lastDay, state, since, since, person.username(), host);
        rows.change("INSERT INTO lab_suspension (placement_id, from_day, to_day, reason) SELECT id, starts_on, starts_on, 'They were ill' FROM lab_placement WHERE number = ?", number);
        return number;
    }

    /** Ended today, with a step that is done. @return its number */
    private String microproject() throws Exception {
        String enrolment = lab.enrolled(scene.citizen(), lab.publishedCourse(1), null);
        String number = microprojects.begin(COORDINATOR, "A bag", "Aims", today().plusDays(30), enrolment, lab.teacher().username());
        microprojects.addStep(COORDINATOR, number, "Draw it", today().plusDays(7));
        microprojects.finish(COORDINATOR, number, 1, "With two pockets");
        microprojects.end(COORDINATOR, number, Outcome.REACHED, "Well done");
        return number;
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }

    private void erase() {
        int erased = retention.erase(Actor.SYSTEM);
        assertThat(erased).isPositive();
        while (erased > 0) {
            erased = retention.erase(Actor.SYSTEM);
        }
    }
}
