package org.ordito.trame.visits;

import jakarta.enterprise.context.ApplicationScoped;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;

/**
 * The coordinator writes and leads the appointments with the public; teachers and auditors read them. Who has booked is seen by
 * the coordinator and by the guide of that tour, and by nobody else. Anybody books, and acts on a booking by a code from its messages.
 */
@ApplicationScoped
public class VisitPolicy {

    public Permission mayLead(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }

    public Permission maySeeAll(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.is(Role.TEACHER) || who.is(Role.AUDITOR), "course.lab-only");
    }

    public Permission maySeeBookings(Actor who, Visit visit) {
        return Permission.when(who.is(Role.LAB_COORDINATOR) || who.isPerson(visit.getGuide().getAccount()), "visits.bookings-only");
    }

    public Permission mayBook() {
        return Permission.granted();
    }

    public Permission mayUseCode(String code) {
        return Permission.when(LinkCode.isOne(code), "visits.code-unknown");
    }

    public Permission mayAskForATour() {
        return Permission.granted();
    }

    public Permission maySeeTourRequests(Actor who) {
        return Permission.when(who.is(Role.LAB_COORDINATOR), "course.coordinator-only");
    }
}
