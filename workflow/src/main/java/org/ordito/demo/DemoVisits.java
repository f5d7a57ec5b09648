package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.time.Instant;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.trame.visits.BookingDesk;
import org.ordito.trame.visits.CounterDesk;
import org.ordito.trame.visits.TourEnquiry;
import org.ordito.trame.visits.TourRequestDesk;
import org.ordito.trame.visits.VisitDesk;
import org.ordito.trame.visits.VisitGuide;
import org.ordito.trame.visits.VisitKind;
import org.ordito.trame.visits.VisitLanguage;
import org.ordito.trame.visits.VisitPlan;
import org.ordito.trame.visits.VisitText;

/** What the lab of the demonstration invites the public to: two tours, one date of which is full with somebody waiting, a booking by telephone, an open day, and two tour operators' requests. */
@ApplicationScoped
class DemoVisits {

    private static final Pattern CODE = Pattern.compile("prenotazione\\?codice=([\\w-]+)");
    private static final String WORKSHOPS = "giro-delle-botteghe";
    private static final String LAB = "il-filo-e-la-lava";
    private static final String OPEN_DAY = "porte-aperte";

    @Inject
    private VisitDesk visits;

    @Inject
    private BookingDesk bookings;

    @Inject
    private CounterDesk counter;

    @Inject
    private TourRequestDesk requests;

    @Inject
    private Outbox outbox;

    @Inject
    private DemoCast cast;

    /** What happened until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        Map<String, String> dates = new HashMap<>();
        story.at(-30, 10, () -> tours(story, dates));
        story.at(-6, 10, () -> book(dates.get("full"), "Rosa Demo", "rosa", 3, "Un passeggino."));
        story.at(-5, 11, () -> book(dates.get("full"), "Salvo Demo", "salvo", 3, ""));
        story.at(-4, 12, () -> book(dates.get("full"), "Lucia Demo", "lucia", 2, ""));
        story.at(-3, 12, () -> book(dates.get("english"), "Grazia Demo", "grazia", 2, "Un posto a sedere."));
        story.at(-2, 15, () -> book(dates.get("lava"), "Turi Demo", "turi", 4, ""));
        story.at(-2, 16, () -> book(dates.get("open"), "Nunzia Demo", "nunzia", 2, ""));
        story.at(-1, 10, () -> counter.book(cast.named("laboratorio"), dates.get("english"), "Concetta Demo", "", "095 000 0000", "2", "", false));
        story.at(-9, 11, () -> ask("Agenzia Itinerari Demo", "agenzia", "Un sabato di primavera, la mattina", 25, "Vorremmo vedere le botteghe e fare una prova di feltro."));
        story.at(-7, 9, this::answer);
        story.at(-1, 17, () -> ask("Scuola Demo", "scuola", "Un martedì o un giovedì di gennaio", 22, "Una classe di terza media, con un’alunna che segue in LIS."));
        return story.deeds();
    }

    private void tours(DemoStory story, Map<String, String> dates) {
        appointment(VisitKind.GUIDED_TOUR, WORKSHOPS, "Il giro delle botteghe", "San Berillo vecchio a piedi, di bottega in bottega, fino al laboratorio.",
                "Si parte dalla piazza e si cammina piano. Si entra in tre botteghe e si finisce al laboratorio, con ago e filo in mano.",
                "Le botteghe degli artigiani, i cortili, il laboratorio di sartoria al lavoro.", 120, "8.00", EnumSet.of(VisitLanguage.IT, VisitLanguage.EN, VisitLanguage.FR));
        appointment(VisitKind.GUIDED_TOUR, LAB, "Il filo e la lava", "Come si lavorava la seta a Catania, e che cosa si cuce oggi.",
                "Una visita seduta per metà: prima le stoffe da toccare, poi una passeggiata breve fino al cortile.",
                "Stoffe, telai, il cortile in pietra lavica.", 90, "0", EnumSet.of(VisitLanguage.IT, VisitLanguage.LIS));
        appointment(VisitKind.OPEN_DAY, OPEN_DAY, "Porte aperte al laboratorio", "Una mattina per vedere chi cuce, provare una macchina e chiedere dei corsi.",
                "Si entra quando si vuole. Alle 11 una prova di feltro per chi si è prenotato.", "", 180, "0", EnumSet.of(VisitLanguage.IT));
        dates.put("full", date(WORKSHOPS, story.day(9, 10), VisitLanguage.IT, 6));
        dates.put("english", date(WORKSHOPS, story.day(16, 10), VisitLanguage.EN, 12));
        date(WORKSHOPS, story.day(23, 16), VisitLanguage.IT, 12);
        dates.put("lava", date(LAB, story.day(12, 17), VisitLanguage.IT, 10));
        date(LAB, story.day(26, 17), VisitLanguage.LIS, 8);
        dates.put("open", date(OPEN_DAY, story.day(20, 9), VisitLanguage.IT, 40));
    }

    private void appointment(VisitKind kind, String slug, String title, String summary, String description, String shown, int minutes, String price,
            Set<VisitLanguage> languages) {
        Actor coordinator = cast.named("laboratorio");
        int read = visits.draft(coordinator, kind, slug, title).getVersion();
        visits.write(coordinator, slug, read, new VisitText(title, summary, description, "Laboratorio Trame, San Berillo vecchio, all’ingresso", shown,
                        "L’ingresso è senza gradini, il bagno è accessibile. In strada ci sono tratti di basolato: dillo quando prenoti, e scegliamo un’altra via."),
                new VisitPlan(minutes, new BigDecimal(price), languages, true, 6, 2, 30), new VisitGuide("Docente Demo", "DEMO-0000", "docente"));
        visits.publish(coordinator, slug, visits.open(coordinator, slug).getVersion());
    }

    private String date(String slug, Instant startsAt, VisitLanguage language, int seats) {
        return visits.addDate(cast.named("laboratorio"), slug, startsAt, language, seats).getNumber();
    }

    /** Asks for places, and opens the link in the message that comes. */
    private void book(String date, String name, String account, int people, String needs) {
        bookings.book(Actor.ANONYMOUS, date, name, account + "@demo.invalid", String.valueOf(people), needs, false, cast.now());
        String code = outbox.newest(null).items().stream().flatMap(message -> CODE.matcher(message.getBody()).results())
                .map((MatchResult found) -> found.group(1)).findFirst().orElseThrow();
        bookings.confirm(Actor.ANONYMOUS, code);
    }

    private void ask(String organisation, String account, String dates, int people, String message) {
        requests.ask(Actor.ANONYMOUS, TourEnquiry.of(organisation, "Referente Demo", account + "@demo.invalid", dates, String.valueOf(people),
                EnumSet.of(VisitLanguage.IT), message, false), cast.now());
    }

    private void answer() {
        Actor coordinator = cast.named("laboratorio");
        requests.answer(coordinator, requests.all(coordinator, null).items().get(0).getNumber(),
                "Grazie. Possiamo il secondo e il terzo sabato di aprile, alle 10, in due gruppi. La prova di feltro dura mezz’ora. Diteci quale data preferite.");
    }
}
