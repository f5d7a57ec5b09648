package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.Permission;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;
import org.ordito.trame.Written;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.Lessons;

/** Booking the machines, for oneself, for somebody and for a lesson; and giving them back. */
@ApplicationScoped
@Transactional
public class BookingDesk {

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private Machines machines;

    @Inject
    private MachineBookings bookings;

    @Inject
    private MachineHours hours;

    @Inject
    private Trainings trainings;

    @Inject
    private MachineUsers users;

    @Inject
    private Lessons lessons;

    @Inject
    private Cancellations cancellations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Books for oneself. The same once more changes nothing.
     *
     * @param from  hour of the day
     * @param hours from 1 to as many as the terms allow
     * @throws RuleViolation {@code equipment.taken} with the nearest free hours, why they may not use it, or beside a field
     */
    public MachineBooking book(Actor who, String inventory, LocalDate day, Integer from, Integer hours) {
        policy.maySeeOwn(who).orRefuse();
        Instant now = clock.instant();
        BookedTime time = bookings.terms().time(day, from, hours);
        boolean hasPlace = users.holdPlace(who.username());
        users.holdBack(List.of(who.username()));
        for (MachineBooking own : bookings.ahead(who.username(), now)) {
            if (own.getMachine().getInventory().equals(inventory) && own.getTime().equals(time)) {
                return own;
            }
        }
        Instant monday = RomeTime.startOf(BookedTime.mondayOf(day));
        long booked = this.hours.countOf(who.username(), monday, RomeTime.startOf(BookedTime.mondayOf(day).plusWeeks(1)));
        bookings.terms().requireWithinLimits(time, booked, now);
        return bookFor(who, inventory, who.username(), hasPlace, time);
    }

    /** The coordinator books for somebody: how many hours a week, and how long before, is theirs to judge. @param person as {@link org.ordito.trame.enrolment.Participant#key()} */
    public MachineBooking bookFor(Actor who, String inventory, String person, LocalDate day, Integer from, Integer hours) {
        policy.mayLead(who).orRefuse();
        return bookFor(who, inventory, users.requirePlace(person), users.holdPlace(person), bookings.terms().time(day, from, hours));
    }

    private MachineBooking bookFor(Actor who, String inventory, String person, boolean hasPlace, BookedTime time) {
        Instant now = clock.instant();
        bookings.terms().requireOpen(time, now);
        Machine machine = machines.hold(machines.numbered(inventory));
        SafetyTraining training = trainings.of(person, machine.getKind()).orElse(null);
        require(policy.mayUse(hasPlace, training, machine, time.day()));
        return take(who, MachineBooking.of(machine, time, person, now));
    }

    /** Books for a lesson, for all the hours that it touches. @param lesson its public id */
    public MachineBooking bookFor(Actor who, String inventory, String lesson) {
        Lesson about = lessons.named(lesson);
        policy.mayBookFor(who, about).orRefuse();
        about.requireOpen();
        if (!about.getEndsAt().isAfter(clock.instant())) {
            throw new RuleViolation("equipment.past").at("lesson");
        }
        Machine machine = machines.hold(machines.numbered(inventory));
        require(policy.mayBeUsed(machine));
        return take(who, MachineBooking.of(machine, about, clock.instant()));
    }

    private static void require(Permission use) {
        if (!use.isGranted()) {
            throw new RuleViolation(use.reason(), use.arguments());
        }
    }

    private MachineBooking take(Actor who, MachineBooking booking) {
        bookings.add(booking);
        if (!hours.take(booking)) {
            hours.free(booking);
            throw taken(booking);
        }
        audit.record(who, "machine.booked", booking.getMachine().getInventory(), RomeTime.minute(booking.getStartsAt()));
        return booking;
    }

    private RuleViolation taken(MachineBooking booking) {
        BookedTime time = booking.getTime();
        String nearest = freeOn(booking.getMachine(), time.day()).nearest(time.fromHour(), time.length()).stream().map(hour -> hour + ":00").collect(Collectors.joining(", "));
        return nearest.isEmpty() ? new RuleViolation("equipment.taken-all-day").at("from") : new RuleViolation("equipment.taken", nearest, time.length()).at("from");
    }

    /** Gives hours back before they are over. Whose they were is told, unless they do it themselves. A second click changes nothing. @param reason needed by the coordinator for somebody else’s */
    public void cancel(Actor who, String publicId, String reason) {
        MachineBooking booking = bookings.named(publicId);
        policy.mayCancel(who, booking).orRefuse();
        machines.hold(booking.getMachine());
        bookings.lock(booking);
        if (booking.isCancelled()) {
            return;
        }
        if (booking.isOf(who) || booking.getLesson() != null && booking.getLesson().isOf(who)) {
            cancellations.cancelSilently(booking, "");
        } else {
            cancellations.cancel(List.of(booking), Words.asWritten(Written.required(reason, 300, "equipment.reason", "reason")));
        }
        audit.record(who, "machine.freed", booking.getMachine().getInventory(), RomeTime.minute(booking.getStartsAt()));
    }

    public MachineBooking open(Actor who, String publicId) {
        MachineBooking booking = bookings.named(publicId);
        policy.maySeeAll(who).or(policy.mayCancel(who, booking)).orRefuse();
        return booking;
    }

    /** The week of a day. */
    public WeekBoard week(Actor who, LocalDate day) {
        policy.maySeeAll(who).orRefuse();
        LocalDate monday = BookedTime.mondayOf(day);
        List<MachineBooking> all = bookings.standing(RomeTime.startOf(monday), RomeTime.startOf(monday.plusWeeks(1)));
        return new WeekBoard(monday, machines.kept(), all, holders(who, all));
    }

    /** The bookings of a machine that have not ended, the next first. */
    public List<MachineBooking> ahead(Actor who, Machine machine) {
        policy.maySeeAll(who).orRefuse();
        return bookings.ahead(machine, clock.instant());
    }

    /** The names of whose these are, by key; none for who may not see them. */
    public Map<String, String> holders(Actor who, List<MachineBooking> of) {
        policy.maySeeAll(who).orRefuse();
        return policy.maySeeNames(who).isGranted() ? users.names(of.stream().map(MachineBooking::getHolder).filter(Objects::nonNull).toList()) : Map.of();
    }

    /** The lessons of the week of a day for which this person may book machines, the next first. */
    public List<Lesson> lessons(Actor who, LocalDate day) {
        policy.maySeeAll(who).orRefuse();
        Instant from = RomeTime.startOf(BookedTime.mondayOf(day));
        Instant now = clock.instant();
        return lessons.between(from.isAfter(now) ? from : now, RomeTime.startOf(BookedTime.mondayOf(day).plusWeeks(1))).stream()
                .filter(lesson -> policy.mayBookFor(who, lesson).isGranted() && !lesson.isHeld() && !lesson.isCancelled()).toList();
    }

    /** Every machine that was not withdrawn, as this person sees it; nothing for who has no place in a course that goes on. */
    public List<MachineChoice> choices(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        if (!users.hasPlace(who.username())) {
            return List.of();
        }
        List<SafetyTraining> own = trainings.of(List.of(who.username()));
        LocalDate today = RomeTime.dayOf(clock.instant());
        return machines.kept().stream().map(machine -> {
            SafetyTraining training = Trainings.longest(own, machine.getKind()).orElse(null);
            return new MachineChoice(machine, policy.mayUse(true, training, machine, today), training);
        }).toList();
    }

    /** One’s own bookings that have not ended, the next first. */
    public List<MachineBooking> own(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return bookings.ahead(who.username(), clock.instant());
    }

    /** Whether there is anything about machines to show to this person. */
    public boolean hasPlace(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return users.hasPlace(who.username());
    }

    /** When a machine is free on a day. */
    public FreeHours free(Actor who, String inventory, LocalDate day) {
        policy.maySeeOwn(who).orRefuse();
        return freeOn(machines.numbered(inventory), day);
    }

    public Machine machine(Actor who, String inventory) {
        policy.mayReport(who, users.hasPlace(who.username())).orRefuse();
        return machines.numbered(inventory);
    }

    public BookingTerms terms(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return bookings.terms();
    }

    private FreeHours freeOn(Machine machine, LocalDate day) {
        return FreeHours.of(bookings.terms(), day, hours.taken(machine, RomeTime.startOf(day), RomeTime.startOf(day.plusDays(1))), clock.instant());
    }
}
