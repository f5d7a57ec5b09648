package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.ordito.notifications.Outbox;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.visits.BookingDesk;
import org.ordito.trame.visits.VisitDate;
import org.ordito.trame.visits.VisitDesk;
import org.ordito.trame.visits.VisitGuide;
import org.ordito.trame.visits.VisitKind;
import org.ordito.trame.visits.VisitLanguage;
import org.ordito.trame.visits.VisitPlan;
import org.ordito.trame.visits.VisitText;

/** A date of a guided tour of its own for each test, people who book it, and the messages that they get. */
@ApplicationScoped
public class VisitScene {

    static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    static final Actor VISITOR = Actor.ANONYMOUS;

    @Inject
    private VisitDesk visits;

    @Inject
    private BookingDesk bookings;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** In ten days. */
    public VisitDate dateWithFourSeats() {
        String slug = Scene.unique("giro");
        int read = visits.draft(COORDINATOR, VisitKind.GUIDED_TOUR, slug, "Il giro").getVersion();
        write(slug, read, "Il giro", "In piazza");
        visits.publish(COORDINATOR, slug, visits.open(COORDINATOR, slug).getVersion());
        return visits.addDate(COORDINATOR, slug, clock.instant().plus(Duration.ofDays(10)), VisitLanguage.IT, 4);
    }

    /** Writes again what the appointment of a date is. */
    public void write(VisitDate date, String title, String place) {
        String slug = date.getVisit().getSlug();
        write(slug, visits.open(COORDINATOR, slug).getVersion(), title, place);
    }

    private void write(String slug, int read, String title, String place) {
        visits.write(COORDINATOR, slug, read, new VisitText(title, "In breve", "Come si svolge", place, "Le botteghe", "Senza gradini"),
                new VisitPlan(120, BigDecimal.ZERO, EnumSet.of(VisitLanguage.IT), true, 4, 2, 30), new VisitGuide("Guida Demo", "DEMO-0000", null));
    }

    static String address() {
        return "v" + UUID.randomUUID() + "@example.org";
    }

    public void ask(VisitDate date, String email, int people) {
        bookings.book(VISITOR, date.getNumber(), "Rosa Demo", email, String.valueOf(people), "Un passeggino", false, clock.instant());
    }

    /** @return the code that opens the booking */
    public String book(VisitDate date, int people) {
        String email = address();
        ask(date, email, people);
        return codeTo(email);
    }

    /** @return the code that opens the booking */
    public String confirmed(VisitDate date, int people) {
        String code = book(date, people);
        bookings.confirm(VISITOR, code);
        return code;
    }

    /** The code in the newest message to this address. */
    public String codeTo(String email) {
        return lastTo(email).getBody().replaceAll("(?s).*codice=([\\w-]+).*", "$1");
    }

    /** The newest message to this address. */
    public OutboxMessage lastTo(String email) {
        return outbox.newest(null).items().stream().filter(each -> each.getAddress().equals(email)).findFirst().orElseThrow();
    }

    /** The newest message about this. */
    public OutboxMessage lastAbout(String number) {
        return outbox.newest(null).items().stream().filter(each -> each.getAbout().equals(number)).findFirst().orElseThrow();
    }
}
