package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.trame.equipment.EquipmentTermsDesk;
import org.ordito.trame.equipment.MachineDesk;
import org.ordito.trame.equipment.MachineKind;
import org.ordito.trame.equipment.MachineText;
import org.ordito.trame.equipment.TrainingDesk;

/** A course with people in it, machines for them, and a kind of machine that asks for training, each test its own. */
@ApplicationScoped
public class MachineScene {

    static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));

    @Inject
    private LabScene scene;

    @Inject
    private EquipmentTermsDesk terms;

    @Inject
    private MachineDesk machines;

    @Inject
    private TrainingDesk trainings;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    /** @param numbers of the people's enrolments, in the same order */
    public record Lab(String course, List<Actor> people, List<String> numbers, MachineKind kind) {
    }

    public Lab lab(int many) throws Exception {
        LabScene.Learners learners = scene.learners(many);
        return new Lab(learners.course(), learners.people(), learners.numbers(), terms.addKind(COORDINATOR, Scene.unique("Kind"), true, 12));
    }

    /** @return its inventory number */
    public String machine(Lab lab, boolean portable) {
        return machines.add(COORDINATOR, MachineText.of(Scene.unique("m"), "A machine", lab.kind().getCode(), scene.room(), portable)).getInventory();
    }

    public void train(Lab lab, Actor... people) {
        trainings.record(COORDINATOR, lab.course(), List.of(people).stream().map(Actor::username).toList(), lab.kind().getCode(), RomeTime.dayOf(clock.instant()), "A trainer");
    }

    /** So many days from today, or the day after that when it is a Sunday. */
    public LocalDate openDay(int days) {
        LocalDate day = RomeTime.dayOf(clock.instant()).plusDays(days);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /** How many messages about this somebody was sent. @param subject with the signs of LIKE */
    public long told(String about, Actor who, String subject) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND username = ? AND subject LIKE ?", about, who.username(), subject);
    }

    /** How many hours of a machine are taken. */
    public long hoursOf(String machine) {
        return rows.number("SELECT COUNT(*) FROM lab_machine_hour h JOIN lab_machine m ON m.id = h.machine_id WHERE m.inventory = ?", machine);
    }
}
