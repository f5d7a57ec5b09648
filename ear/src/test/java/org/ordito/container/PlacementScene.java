package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.trame.placement.Craft;
import org.ordito.trame.placement.HostContent;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.Party;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.PlacementState;
import org.ordito.trame.placement.ProjectContent;
import org.ordito.trame.placement.RegisterDesk;
import org.ordito.trame.placement.RegisterState;
import org.ordito.trame.placement.TraineeStatus;

/** Parties of their own for each test of placements, and what they do together. */
@ApplicationScoped
public class PlacementScene {

    @Inject
    private Scene scene;

    @Inject
    private HostDesk hosts;

    @Inject
    private PlacementDesk placements;

    @Inject
    private RegisterDesk registers;

    @Inject
    private Clock clock;

    /** @param host code of a host with two places, and this tutor */
    public record Parties(Actor coordinator, Actor tutor, Actor person, String host) {
    }

    public Parties parties() throws Exception {
        Actor coordinator = with(Role.LAB_COORDINATOR, "A coordinator");
        Actor tutor = with(Role.HOST_TUTOR, "A tutor");
        Actor person = with(Role.CITIZEN, "=A citizen");
        LocalDate today = today();
        String host = hosts.add(coordinator, new HostContent(Scene.unique("host"), "A street 1", "civita", 3, null, null, Set.of(Craft.SEWING), Set.of(tutor.username()), "N-1",
                today.minusDays(1), today.plusYears(3)));
        hosts.fileConvention(coordinator, host, "convention.pdf", Scene.pdf());
        return new Parties(coordinator, tutor, person, host);
    }

    private Actor with(Role role, String name) throws Exception {
        Actor actor = new Actor(Scene.unique("person"), name, Set.of(role));
        scene.giveAccount(actor);
        return actor;
    }

    /** Of three months at the parties' host. @return its number */
    public String propose(Parties parties, Actor who, LocalDate start) {
        return placements.propose(parties.coordinator(), who.username(), parties.host(), parties.tutor().username(), TraineeStatus.LONGER,
                new ProjectContent("Aims", "Tasks", "Mornings", 25, start, 3, new BigDecimal("500.00"), "INAIL-1", "RC-1"));
    }

    /** A placement that has just begun, in a month that has working days left. @return its number */
    public String running(Parties parties) throws Exception {
        LocalDate start = today().getDayOfMonth() <= 20 ? today() : today().plusMonths(1).withDayOfMonth(1);
        String number = propose(parties, parties.person(), start);
        placements.confirm(parties.person(), number, 1, Party.TRAINEE);
        placements.confirm(parties.tutor(), number, 1, Party.HOST);
        placements.confirm(parties.coordinator(), number, 1, Party.PROMOTER);
        if (start.isAfter(today())) {
            scene.moveClockPast(RomeTime.startOf(start));
        }
        scene.eventually("it has begun", () -> placements.open(parties.person(), number).placement().getState() == PlacementState.RUNNING);
        return number;
    }

    /** The hours of the first month: written, confirmed by the tutor, checked by the lab. */
    public MonthRegister settled(Parties parties, String number) throws Exception {
        MonthRegister first = placements.open(parties.person(), number).registers().get(0);
        scene.moveClockPast(RomeTime.startOf(first.getMonth().plusMonths(1).atDay(1)));
        scene.eventually("the month is over", () -> registers.open(parties.tutor(), first.getNumber()).getState() == RegisterState.TO_CONFIRM);
        write(parties, number, 0);
        MonthRegister written = registers.open(parties.tutor(), first.getNumber());
        registers.confirm(parties.tutor(), first.getNumber(), written.getVersion(), written.getHours());
        registers.check(parties.coordinator(), first.getNumber(), registers.open(parties.coordinator(), first.getNumber()).getVersion());
        return registers.open(parties.coordinator(), first.getNumber());
    }

    /** Five hours on each working day of a month until now; one on its first day when there is none. @param index of the month */
    public void write(Parties parties, String number, int index) {
        MonthRegister register = placements.open(parties.person(), number).registers().get(index);
        LocalDate today = today();
        Map<Integer, BigDecimal> hours = register.getMonth().atDay(1).datesUntil(register.getMonth().plusMonths(1).atDay(1))
                .filter(day -> register.isDayOpen(day) && !day.isAfter(today) && day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .collect(Collectors.toMap(LocalDate::getDayOfMonth, day -> BigDecimal.valueOf(5)));
        registers.write(parties.person(), register.getNumber(), register.getVersion(),
                hours.isEmpty() ? Map.of(register.getPlacement().getStartsOn().getDayOfMonth(), BigDecimal.ONE) : hours);
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }
}
