package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;
import org.ordito.platform.Words;
import org.ordito.trame.lessons.Lesson;

/**
 * The coordinator keeps the machines; teachers see them and book them for their own lessons; auditors read; whoever has a place in
 * a course that goes on books for themselves what they may use, and reports faults.
 */
@ApplicationScoped
public class EquipmentPolicy {

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission maySeeAll(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) || who.is(Role.AUDITOR), "course.lab-only");
    }

    /** Names of whoever uses, has borrowed or was trained. Teachers work beside them. */
    public Permission maySeeNames(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER), "course.lab-only");
    }

    public Permission maySeeOwn(Actor who) {
        return Permission.when(who.isSignedIn(), "equipment.not-yours");
    }

    public Permission mayBookFor(Actor who, Lesson lesson) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) && lesson.isOf(who), "lessons.not-yours");
    }

    public Permission mayCancel(Actor who, MachineBooking booking) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || booking.isOf(who) || booking.getLesson() != null && booking.getLesson().isOf(who), "equipment.not-yours");
    }

    /** Whoever works in the lab tells what is wrong at once (D.Lgs. 81/2008 art. 20 c. 2 lett. e), trained for that machine or not. */
    public Permission mayReport(Actor who, boolean hasPlace) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) || who.isSignedIn() && hasPlace, "equipment.no-place");
    }

    public Permission mayRemind(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "equipment.not-yours");
    }

    public Permission mayErase(Actor who) {
        return Permission.when(who.equals(Actor.SYSTEM), "equipment.not-yours");
    }

    /**
     * Whether somebody may use a machine on a day, and otherwise why not.
     *
     * @param hasPlace whether they have a place in a course that goes on
     * @param training their longest for that kind of machine; null for none
     */
    Permission mayUse(boolean hasPlace, SafetyTraining training, Machine machine, LocalDate day) {
        return Permission.when(hasPlace, "equipment.no-place").and(mayBeUsed(machine)).and(isTrained(training, machine, day));
    }

    /** Whether a machine may be used at all. */
    Permission mayBeUsed(Machine machine) {
        return switch (machine.getState()) {
            case IN_USE -> machine.isLent() ? Permission.refused("equipment.why.lent", Words.day(machine.getLentUntil())) : Permission.granted();
            case FAULTY -> Permission.refused("equipment.why.faulty");
            case IN_MAINTENANCE -> machine.getBackOn() == null ? Permission.refused("equipment.why.maintenance")
                    : Permission.refused("equipment.why.maintenance-until", Words.day(machine.getBackOn()));
            case WITHDRAWN -> Permission.refused("equipment.why.withdrawn");
        };
    }

    private static Permission isTrained(SafetyTraining training, Machine machine, LocalDate day) {
        if (!machine.getKind().isTraining() || training != null && training.isValidOn(day)) {
            return Permission.granted();
        }
        return training == null ? Permission.refused("equipment.why.untrained", machine.getKind().getName())
                : Permission.refused("equipment.why.expired", machine.getKind().getName(), Words.day(training.getValidUntil()));
    }
}
