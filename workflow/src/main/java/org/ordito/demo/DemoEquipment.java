package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.equipment.BookingDesk;
import org.ordito.trame.equipment.EquipmentTermsDesk;
import org.ordito.trame.equipment.FaultDesk;
import org.ordito.trame.equipment.LoanDesk;
import org.ordito.trame.equipment.MachineDesk;
import org.ordito.trame.equipment.MachineKind;
import org.ordito.trame.equipment.MachineText;
import org.ordito.trame.equipment.Maintenance;
import org.ordito.trame.equipment.MaintenanceDesk;
import org.ordito.trame.equipment.MaintenanceDone;
import org.ordito.trame.equipment.TrainingDesk;
import org.ordito.trame.lessons.Room;

/** The machines of the lab in their different states, who was trained for them, this week’s bookings, a fault, a loan that is late. */
@ApplicationScoped
public class DemoEquipment {

    private static final String PLAIN = "Macchina piana";
    private static final String OVERLOCK = "Tagliacuci";
    private static final String IRON = "Ferro da stiro industriale";
    private static final String FELTING = "Agugliatrice per feltro";

    @Inject
    private DemoCast cast;

    @Inject
    private EquipmentTermsDesk terms;

    @Inject
    private MachineDesk machines;

    @Inject
    private TrainingDesk trainings;

    @Inject
    private BookingDesk bookings;

    @Inject
    private FaultDesk faults;

    @Inject
    private MaintenanceDesk maintenance;

    @Inject
    private LoanDesk loans;

    /** What happened until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        story.at(-48, 9, this::furnish);
        story.at(-47, 9, () -> care(story));
        story.at(-44, 18, () -> train(story));
        story.at(-20, 10, () -> loans.lend(coordinator(), "CUC-004", "trame4", day(story, -3), "Con pedale, due piedini e custodia. Nessun graffio."));
        story.at(-6, 10, () -> loans.lend(coordinator(), "STI-002", "trame8", day(story, 8), "Con base e tubo del vapore."));
        story.at(-2, 10, () -> machines.stop(coordinator(), "TAG-002", day(story, 5), "Revisione dei coltelli."));
        story.at(-1, 17, () -> book(story));
        story.at(-1, 19, () -> faults.report(cast.named("trame2"), "CUC-003", "Il filo si spezza di continuo e la macchina fa rumore quando parte.", false));
        return story.deeds();
    }

    private void furnish() {
        Actor who = coordinator();
        Map<String, String> kinds = List.of(terms.addKind(who, PLAIN, true, null), terms.addKind(who, OVERLOCK, true, null), terms.addKind(who, IRON, true, 24),
                terms.addKind(who, FELTING, true, 12), terms.addKind(who, "Manichino", false, null)).stream().collect(Collectors.toMap(MachineKind::getName, MachineKind::getCode));
        Map<String, String> rooms = machines.rooms(who).stream().collect(Collectors.toMap(Room::getName, Room::getCode, (one, other) -> one));
        add("CUC-001", "Macchina piana alla finestra", kinds.get(PLAIN), rooms.get(DemoLessons.SEWING), false);
        add("CUC-002", "Macchina piana al centro", kinds.get(PLAIN), rooms.get(DemoLessons.SEWING), false);
        add("CUC-003", "Macchina piana alla porta", kinds.get(PLAIN), rooms.get(DemoLessons.SEWING), false);
        add("CUC-004", "Macchina da cucire portatile", kinds.get(PLAIN), rooms.get(DemoLessons.SEWING), true);
        add("TAG-001", "Tagliacuci a quattro fili", kinds.get(OVERLOCK), rooms.get(DemoLessons.SEWING), false);
        add("TAG-002", "Tagliacuci a tre fili", kinds.get(OVERLOCK), rooms.get(DemoLessons.SEWING), false);
        add("STI-001", "Ferro con caldaia", kinds.get(IRON), rooms.get(DemoLessons.SEWING), false);
        add("STI-002", "Ferro con base portatile", kinds.get(IRON), rooms.get(DemoLessons.SEWING), true);
        add("FEL-001", "Agugliatrice da tavolo", kinds.get(FELTING), rooms.get(DemoLessons.FELT), false);
        add("MAN-001", "Manichino regolabile", kinds.get("Manichino"), rooms.get(DemoLessons.FELT), true);
        add("CUC-000", "Macchina a pedale del 1962", kinds.get(PLAIN), rooms.get(DemoLessons.FELT), false);
        machines.withdraw(who, "CUC-000");
    }

    private void add(String inventory, String name, String kind, String room, boolean portable) {
        machines.add(coordinator(), MachineText.of(inventory, name, kind, room, portable));
    }

    /** One maintenance was done, one is late, one is near. */
    private void care(DemoStory story) {
        Maintenance oil = maintenance.plan(coordinator(), "CUC-001", "Pulizia e olio", day(story, -47));
        maintenance.done(coordinator(), oil.getPublicId(), new MaintenanceDone(day(story, -47), "Pulita e oliata, cambiata la cinghia.", new BigDecimal("35.00"), day(story, 12), false));
        maintenance.plan(coordinator(), "STI-001", "Controllo della caldaia", day(story, -4));
        maintenance.plan(coordinator(), "TAG-002", "Revisione dei coltelli", day(story, 4));
    }

    private void train(DemoStory story) {
        record(story, DemoLab.BASIC, PLAIN, "trame1", "trame2", "trame3", "trame4", "trame5", "trame6");
        record(story, DemoLab.BASIC, IRON, "trame1", "trame2", "trame3");
        record(story, DemoLab.BASIC, OVERLOCK, "trame1", "trame2");
        record(story, DemoLab.FELT, FELTING, "trame7", "trame8", "trame9", "trame10");
        record(story, DemoLab.FELT, IRON, "trame8");
    }

    private void record(DemoStory story, String course, String kind, String... people) {
        String code = terms.kinds(coordinator()).stream().filter(each -> each.getName().equals(kind)).map(MachineKind::getCode).findFirst().orElseThrow();
        trainings.record(coordinator(), course, List.of(people), code, day(story, -44), "Docente Demo");
    }

    private void book(DemoStory story) {
        book("trame1", "CUC-001", open(story, 0), 19, 1);
        book("trame1", "TAG-001", open(story, 1), 10, 2);
        book("trame2", "CUC-003", open(story, 1), 9, 2);
        book("trame3", "STI-001", open(story, 1), 11, 1);
        book("trame5", "CUC-002", open(story, 2), 9, 3);
        book("trame8", "FEL-001", open(story, 2), 10, 2);
        book("trame2", "CUC-003", open(story, 3), 16, 2);
        book("trame9", "FEL-001", open(story, 4), 9, 2);
        Stream.of(0, 7).flatMap(day -> bookings.lessons(coordinator(), day(story, day)).stream()).filter(lesson -> lesson.getRoom().getName().equals(DemoLessons.FELT))
                .findFirst().ifPresent(lesson -> bookings.bookFor(coordinator(), "FEL-001", lesson.getPublicId()));
    }

    private void book(String person, String machine, LocalDate day, int from, int hours) {
        bookings.book(cast.named(person), machine, day, from, hours);
    }

    /** That day, or the next if it is a Sunday. */
    private static LocalDate open(DemoStory story, int day) {
        LocalDate date = day(story, day);
        return date.getDayOfWeek() == DayOfWeek.SUNDAY ? date.plusDays(1) : date;
    }

    private static LocalDate day(DemoStory story, int day) {
        return RomeTime.dayOf(story.day(day, 9));
    }

    private Actor coordinator() {
        return cast.named("laboratorio");
    }
}
