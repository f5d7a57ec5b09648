package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.PlacementScene.Parties;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.platform.Words;
import org.ordito.trame.placement.ConfirmationsDesk;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.InterruptionDesk;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.Party;
import org.ordito.trame.placement.PlacementCase;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.PlacementState;

/** Placements as server, engine and database carry them: the last place is given once, state and process stay together. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PlacementsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private PlacementScene made;

    @Inject
    private Rows rows;

    @Inject
    private HostDesk hosts;

    @Inject
    private PlacementDesk placements;

    @Inject
    private ConfirmationsDesk confirmations;

    @Inject
    private InterruptionDesk interruptions;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce both;

    private Parties parties;
    private Actor coordinator;
    private Actor tutor;
    private Actor person;

    @Test
    void twoCoordinatorsGiveTheLastPlaceAwayAtOnceAndOneIsRefused() throws Exception {
        somebodyAndAHost();
        propose(scene.citizen(), today().plusDays(10));
        List<Actor> two = List.of(scene.citizen(), scene.citizen());

        int refused = both.refused(() -> propose(two.get(0), today().plusDays(20)), () -> propose(two.get(1), today().plusDays(20)));

        assertThat(refused).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM lab_placement p JOIN lab_host h ON h.id = p.host_id WHERE h.code = ?", parties.host())).isEqualTo(2);
        assertThatThrownBy(() -> propose(scene.citizen(), today().plusDays(30))).isInstanceOf(RuleViolation.class).hasMessage("placement.host-full");
        propose(scene.citizen(), today().plusDays(200));
    }

    @Test
    void anEarlyEndLeavesTheRegisterOfTheLastMonthToBeConfirmed() throws Exception {
        String number = running();
        made.write(parties, number, 0);
        interruptions.endEarly(person, number, today(), "Found work");

        PlacementCase ended = placements.open(coordinator, number);
        assertThat(ended.placement().getState()).isEqualTo(PlacementState.ENDED_EARLY);
        assertThat(ended.registers()).extracting(MonthRegister::getMonth).containsExactly(YearMonth.from(today()));
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("the placement's process").isZero();
        assertThat(placements.open(tutor, number).reason()).as("for the host").isNull();
        assertThat(placements.open(person, number).reason()).isEqualTo("Found work");
        assertThat(ended.reason()).as("for the lab, before it looks").isNull();
        assertThat(placements.lookAtReason(coordinator, number)).isEqualTo("Found work");
        assertThat(rows.count("audit_event", "action = 'placement.reason-seen' AND subject = ?", number)).isEqualTo(1);
        assertThatThrownBy(() -> placements.lookAtReason(tutor, number)).isInstanceOf(NotAllowed.class);
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%Found work%'", number)).isZero();
    }

    @Test
    void aSuspensionMovesTheLastDayAndEndsByItself() throws Exception {
        String number = running();
        LocalDate end = placements.open(person, number).placement().getEndsOn();
        LocalDate last = today().plusDays(9);
        interruptions.suspend(coordinator, number, today(), last, "The shop is closed");
        assertThat(placements.open(person, number).placement().getEndsOn()).isEqualTo(end.plusDays(10));
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%shop is closed%'", number)).isZero();

        scene.moveClockPast(RomeTime.startOf(last.plusDays(1)));
        scene.eventually("it goes on", () -> placements.open(person, number).placement().getState() == PlacementState.RUNNING);
    }

    @Test
    void aSuspensionDoesNotReachIntoAMonthOfTheNextPlacement() throws Exception {
        String number = running();
        String following = propose(person, placements.open(person, number).placement().getEndsOn().plusMonths(1).withDayOfMonth(1));
        LocalDate from = today();
        assertThatThrownBy(() -> interruptions.suspend(coordinator, number, from, from.plusDays(40), "Ill")).hasMessage("placement.suspension-another");
        assertThat(placements.open(person, number).placement().getState()).isEqualTo(PlacementState.RUNNING);
        interruptions.endEarly(coordinator, following, null, "It begins later");
        interruptions.suspend(coordinator, number, from, from.plusDays(40), "Ill");
    }

    @Test
    void theTutorIsToldByWhichDayTheFinalAssessmentIsWritten() throws Exception {
        String number = running();
        LocalDate last = placements.open(person, number).placement().getEndsOn();
        scene.moveClockPast(RomeTime.startOf(last.plusDays(1)));
        scene.eventually("it is over", () -> placements.open(person, number).placement().getState() == PlacementState.OVER);

        String by = Words.day(last.plusDays(hosts.terms(coordinator).getAssessDays())).in(Text.ITALIAN);
        assertThat(rows.count("outbox_message", "subject LIKE 'Scrivi la valutazione finale%' AND body LIKE '%" + by + "%' AND about = ?", number)).isEqualTo(1);
    }

    @Test
    void whatFailsLeavesNeitherStateNorProcessBehind() throws Exception {
        somebodyAndAHost();
        long before = rows.number("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ LIKE 'TIR-%'");
        assertThatThrownBy(() -> scene.together(() -> {
            propose(person, today().plusDays(10));
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(rows.count("lab_placement", "trainee = ?", person.username())).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ LIKE 'TIR-%'")).isEqualTo(before);
    }

    @Test
    void whoHasNotConfirmedAProjectIsRemindedAndThenTheLabTalksToThem() throws Exception {
        somebodyAndAHost();
        String number = propose(person, today().plusDays(40));
        placements.confirm(coordinator, number, 1, Party.PROMOTER);
        placements.confirm(tutor, number, 1, Party.HOST);
        scene.moveClockPast(clock.instant().plus(Duration.ofDays(hosts.terms(coordinator).getRemindDays())));
        scene.eventually("who is missing is reminded", () -> reminded(number, person) == 1);
        assertThat(reminded(number, tutor)).as("who has confirmed").isZero();

        scene.moveClockPast(clock.instant().plus(Duration.ofDays(hosts.terms(coordinator).getChaseDays())));
        scene.eventually("it is on the lab's desk", () -> confirmations.isLate(coordinator, placements.open(coordinator, number).getPending()));
        assertThat(rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND username = ? AND subject LIKE 'Conferme in ritardo%'", number, coordinator.username())).isEqualTo(1);
        confirmations.chase(coordinator, number);
        assertThatThrownBy(() -> confirmations.chase(coordinator, number)).as("a second click").isInstanceOf(RuleViolation.class);
        assertThat(reminded(number, person)).isEqualTo(2);

        placements.confirm(person, number, 1, Party.TRAINEE);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number + "-V1")).as("the version's process").isZero();
        assertThat(rows.count("work_item", "business_key = ?", number + "-V1")).isZero();
    }

    private long reminded(String number, Actor who) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND username = ? AND subject LIKE 'Promemoria: manca%'", number, who.username());
    }

    @Test
    void whichLimitHoldsIsInNoProcessAndEachLookIsRecorded() throws Exception {
        somebodyAndAHost();
        String number = propose(person, today().plusDays(10));
        placements.lookAtStatus(coordinator, number);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'placement.status-seen'", number)).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_RU_VARIABLE v JOIN ACT_RU_EXECUTION e ON e.ID_ = v.EXECUTION_ID_ WHERE e.BUSINESS_KEY_ = ?"
                + " AND v.NAME_ <> 'placementId'", number)).as("what the process carries beside its id").isZero();
        assertThatThrownBy(() -> placements.lookAtStatus(tutor, number)).isInstanceOf(NotAllowed.class);
    }

    private String running() throws Exception {
        somebodyAndAHost();
        return made.running(parties);
    }

    private void somebodyAndAHost() throws Exception {
        parties = made.parties();
        coordinator = parties.coordinator();
        tutor = parties.tutor();
        person = parties.person();
    }

    private String propose(Actor who, LocalDate start) {
        return made.propose(parties, who, start);
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
