package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;
import org.ordito.platform.Words;
import org.ordito.trame.placement.ConfirmationsDesk;
import org.ordito.trame.placement.Craft;
import org.ordito.trame.placement.HostContent;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.InterruptionDesk;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.Party;
import org.ordito.trame.placement.PlacementCase;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.PlacementState;
import org.ordito.trame.placement.ProjectContent;
import org.ordito.trame.placement.RegisterDesk;
import org.ordito.trame.placement.RegisterState;
import org.ordito.trame.placement.TraineeStatus;
import org.ordito.trame.placement.payments.AllowanceListDesk;
import org.ordito.trame.placement.payments.AllowancePayment;

/** Placements as server, engine and database carry them: the last place is given once, a month is paid once, state and process stay together. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PlacementsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

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
    private RegisterDesk registers;

    @Inject
    private AllowanceListDesk lists;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce both;

    private Actor coordinator;
    private Actor tutor;
    private Actor person;
    private String host;

    @Test
    void twoCoordinatorsGiveTheLastPlaceAwayAtOnceAndOneIsRefused() throws Exception {
        somebodyAndAHost();
        propose(scene.citizen(), today().plusDays(10));
        List<Actor> two = List.of(scene.citizen(), scene.citizen());

        int refused = both.refused(() -> propose(two.get(0), today().plusDays(20)), () -> propose(two.get(1), today().plusDays(20)));

        assertThat(refused).isEqualTo(1);
        assertThat(rows.number("SELECT COUNT(*) FROM lab_placement p JOIN lab_host h ON h.id = p.host_id WHERE h.code = ?", host)).isEqualTo(2);
        assertThatThrownBy(() -> propose(scene.citizen(), today().plusDays(30))).isInstanceOf(RuleViolation.class).hasMessage("placement.host-full");
        propose(scene.citizen(), today().plusDays(200));
    }

    @Test
    void aMonthIsPaidOnceHoweverOftenItsListIsPrepared() throws Exception {
        String number = running();
        MonthRegister first = settled(number);
        YearMonth month = first.getMonth();

        List<String> prepared = new ArrayList<>();
        int refused = both.refused(() -> prepared.add(lists.prepare(coordinator, month)), () -> prepared.add(lists.prepare(coordinator, month)));

        assertThat(refused).as("the second finds nothing left").isEqualTo(1);
        AllowancePayment payment = lists.payments(coordinator, lists.open(coordinator, prepared.get(0))).stream().filter(row -> row.getPlacement().equals(number)).findFirst().orElseThrow();
        assertThat(payment.getAmount()).isPositive();
        lists.approve(Scene.MANAGER, prepared.get(0), lists.open(Scene.MANAGER, prepared.get(0)).getVersion());
        assertThatThrownBy(() -> lists.approve(Scene.MANAGER, prepared.get(0), lists.open(Scene.MANAGER, prepared.get(0)).getVersion())).isInstanceOf(RuleViolation.class);
        assertThat(rows.count("lab_payment", "placement = ?", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE 'Indennit%'", number)).isEqualTo(1);
    }

    @Test
    void whatIsSentBackCanBePreparedAnew() throws Exception {
        String number = running();
        YearMonth month = settled(number).getMonth();
        String sentBack = lists.prepare(coordinator, month);
        lists.sendBack(Scene.MANAGER, sentBack, lists.open(Scene.MANAGER, sentBack).getVersion(), "A name is wrong");
        assertThat(rows.count("lab_payment", "placement = ?", number)).isZero();
        String again = lists.prepare(coordinator, month);
        assertThat(lists.payments(coordinator, lists.open(coordinator, again))).extracting(AllowancePayment::getPlacement).contains(number);
        String csv = new String(lists.csv(coordinator, again).content().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv).as("a name that a spreadsheet would take for a formula").contains("'=A citizen");
        assertThat(rows.count("audit_event", "subject = ? AND action = 'allowances.exported'", again)).isEqualTo(1);
        lists.sendBack(Scene.MANAGER, again, lists.open(Scene.MANAGER, again).getVersion(), "Left for other tests");
    }

    @Test
    void anEarlyEndLeavesTheRegisterOfTheLastMonthToBeConfirmed() throws Exception {
        String number = running();
        write(number, 0);
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

    /** The hours of the first month: written, confirmed by the tutor, checked by the lab. */
    private MonthRegister settled(String number) throws Exception {
        MonthRegister first = placements.open(person, number).registers().get(0);
        scene.moveClockPast(RomeTime.startOf(first.getMonth().plusMonths(1).atDay(1)));
        scene.eventually("the month is over", () -> registers.open(tutor, first.getNumber()).getState() == RegisterState.TO_CONFIRM);
        write(number, 0);
        MonthRegister written = registers.open(tutor, first.getNumber());
        registers.confirm(tutor, first.getNumber(), written.getVersion(), written.getHours());
        registers.check(coordinator, first.getNumber(), registers.open(coordinator, first.getNumber()).getVersion());
        return registers.open(coordinator, first.getNumber());
    }

    private void write(String number, int index) {
        MonthRegister register = placements.open(person, number).registers().get(index);
        LocalDate today = today();
        Map<Integer, BigDecimal> hours = register.getMonth().atDay(1).datesUntil(register.getMonth().plusMonths(1).atDay(1))
                .filter(day -> register.isDayOpen(day) && !day.isAfter(today) && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .collect(Collectors.toMap(LocalDate::getDayOfMonth, day -> BigDecimal.valueOf(5)));
        registers.write(person, register.getNumber(), register.getVersion(), hours.isEmpty() ? Map.of(lastOpenDay(register), BigDecimal.ONE) : hours);
    }

    private static int lastOpenDay(MonthRegister register) {
        return register.getPlacement().getStartsOn().getDayOfMonth();
    }

    /** A placement that has just begun, in a month that has working days left. */
    private String running() throws Exception {
        somebodyAndAHost();
        LocalDate start = today().getDayOfMonth() <= 20 ? today() : today().plusMonths(1).withDayOfMonth(1);
        String number = propose(person, start);
        placements.confirm(person, number, 1, Party.TRAINEE);
        placements.confirm(tutor, number, 1, Party.HOST);
        placements.confirm(coordinator, number, 1, Party.PROMOTER);
        if (start.isAfter(today())) {
            scene.moveClockPast(RomeTime.startOf(start));
        }
        scene.eventually("it has begun", () -> placements.open(person, number).placement().getState() == PlacementState.RUNNING);
        return number;
    }

    private void somebodyAndAHost() throws Exception {
        coordinator = with(Role.LAB_COORDINATOR, "A coordinator");
        tutor = with(Role.HOST_TUTOR, "A tutor");
        person = with(Role.CITIZEN, "=A citizen");
        LocalDate today = today();
        host = hosts.add(coordinator, new HostContent(Scene.unique("host"), "A street 1", "civita", 3, null, null, Set.of(Craft.SEWING), Set.of(tutor.username()), "N-1",
                today.minusDays(1), today.plusYears(3)));
        hosts.fileConvention(coordinator, host, "convention.pdf", Scene.pdf());
    }

    private Actor with(Role role, String name) throws Exception {
        Actor actor = new Actor(Scene.unique("person"), name, Set.of(role));
        scene.giveAccount(actor);
        return actor;
    }

    private String propose(Actor who, LocalDate start) {
        return placements.propose(coordinator, who.username(), host, tutor.username(), TraineeStatus.LONGER,
                new ProjectContent("Aims", "Tasks", "Mornings", 25, start, 3, new BigDecimal("500.00"), "INAIL-1", "RC-1"));
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
