package org.ordito.trame.visits;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import org.ordito.notifications.EmailAddress;

/** A guided tour as tests need one: complete, published, with dates. */
final class SomeVisit {

    /** Noon in Rome, in winter. */
    static final Instant NOW = Instant.parse("2026-12-01T11:00:00Z");
    /** Ten in the morning in Rome, ten days later. */
    static final Instant START = Instant.parse("2026-12-11T09:00:00Z");
    static final VisitText TEXT = new VisitText("Il giro", "In breve", "Come si svolge", "In piazza", "Le botteghe", "Senza gradini");
    static final VisitGuide GUIDE = new VisitGuide("Guida Demo", "DEMO-0000", "guida");

    private SomeVisit() {
    }

    static VisitPlan plan() {
        return new VisitPlan(120, BigDecimal.TEN, EnumSet.of(VisitLanguage.IT, VisitLanguage.LIS), true, 6, 2, 30);
    }

    static Visit draft() {
        Visit visit = new Visit(VisitKind.GUIDED_TOUR, "il-giro", "Il giro");
        visit.write(0, TEXT, plan(), GUIDE);
        return visit;
    }

    static Visit published() {
        Visit visit = draft();
        visit.publish(0);
        return visit;
    }

    static VisitDate date() {
        return new VisitDate("VIS-2026-0001", published(), START, VisitLanguage.IT, 6, NOW);
    }

    static VisitBooking booking(VisitDate date, Instant asked) {
        return new VisitBooking("PREN-2026-0001", date, booker(2), asked);
    }

    /** Somebody who has called and has no e-mail. */
    static VisitBooking bookingByPhone(VisitDate date) {
        VisitBooking booking = new VisitBooking("PREN-2026-0002", date, new Booker("Nunzia Demo", null, "0950000000", 2, "Un posto a sedere", Locale.ITALIAN), NOW);
        booking.confirm(true, NOW);
        return booking;
    }

    static Booker booker(int people) {
        return new Booker("Rosa Demo", EmailAddress.of("rosa@demo.invalid"), null, people, "Un passeggino", Locale.ITALIAN);
    }
}
