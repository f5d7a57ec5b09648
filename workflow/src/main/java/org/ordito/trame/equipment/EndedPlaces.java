package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.Words;
import org.ordito.trame.CourseCancelled;
import org.ordito.trame.CourseEnded;
import org.ordito.trame.enrolment.PlaceLeft;

/**
 * Whoever loses their last place in a course loses what they have booked, in the same transaction: they leave, before it starts or while it runs,
 * the course is called off, or it ends. The course is locked by then; whoever books holds it, and so books before and loses it, or is refused. Of two
 * courses that somebody leaves at once, the people’s own locks make one the last. What somebody was trained in stays true, and stays.
 */
@ApplicationScoped
class EndedPlaces {

    @Inject
    private MachineBookings bookings;

    @Inject
    private MachineUsers users;

    @Inject
    private Cancellations cancellations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void left(@Observes PlaceLeft event) {
        cancelFor(List.of(event.person()));
    }

    void courseCancelled(@Observes CourseCancelled event) {
        cancelFor(users.of(event.course()));
    }

    void courseEnded(@Observes CourseEnded event) {
        cancelFor(users.of(event.course()));
    }

    private void cancelFor(Collection<String> people) {
        users.holdBack(people);
        List<MachineBooking> ahead = bookings.ahead(people, clock.instant());
        Set<String> staying = users.withPlace(ahead.stream().map(MachineBooking::getHolder).collect(Collectors.toSet()));
        List<MachineBooking> lost = ahead.stream().filter(booking -> !staying.contains(booking.getHolder())).toList();
        cancellations.cancelEach(lost, Words.of("equipment.place-over"));
        lost.forEach(booking -> audit.record(Actor.SYSTEM, "machine.freed", booking.getMachine().getInventory(), RomeTime.minute(booking.getStartsAt())));
    }
}
