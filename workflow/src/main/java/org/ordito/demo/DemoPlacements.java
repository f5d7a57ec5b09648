package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.placement.Craft;
import org.ordito.trame.placement.HostContent;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.InterruptionDesk;
import org.ordito.trame.placement.Party;
import org.ordito.trame.placement.PlacementAssessment;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.ProjectContent;
import org.ordito.trame.placement.RegisterDesk;
import org.ordito.trame.placement.SearchDesk;
import org.ordito.trame.placement.TraineeStatus;
import org.ordito.trame.placement.payments.AllowanceListDesk;

/**
 * Four hosts and six placements, one in each state that is worth a look: a project to confirm, a register to confirm, a month to be
 * paid, one suspended, one ended with its attestation, one ended early. Registers go by calendar months, and so do the deeds.
 */
@ApplicationScoped
public class DemoPlacements {

    private static final String TUTOR = "ospite";

    @Inject
    private DemoCast cast;

    @Inject
    private HostDesk hosts;

    @Inject
    private SearchDesk searches;

    @Inject
    private PlacementDesk placements;

    @Inject
    private InterruptionDesk interruptions;

    @Inject
    private RegisterDesk registers;

    @Inject
    private AllowanceListDesk lists;

    @Inject
    private DemoAnnex annex;

    /** What happened with placements until today. */
    List<Deed> deeds(Instant today) {
        Telling telling = new Telling(today);
        hosts(telling);
        attested(telling);
        toPay(telling);
        toConfirm(telling);
        endedEarly(telling);
        suspended(telling);
        proposed(telling);
        telling.on(telling.month.minusMonths(1).plusDays(12), 9, () -> telling.story.numbered("list", lists.prepare(lab(), YearMonth.from(telling.month.minusMonths(2)))));
        telling.on(telling.month.minusMonths(1).plusDays(13), 9, () -> lists.approve(cast.manager(), telling.story.number("list"),
                lists.open(cast.manager(), telling.story.number("list")).getVersion()));
        looking(telling, "trame8", "civita", Craft.TOURISM, Craft.SALES);
        looking(telling, "trame9", "librino", Craft.SEWING, Craft.UPCYCLING);
        return telling.story.deeds();
    }

    private void hosts(Telling telling) {
        host(telling, "atelier", "Atelier Ago Demo", "Via dell’Ago 3", "san-berillo", 4, Craft.SEWING, Craft.PATTERNS);
        host(telling, "cooperativa", "Cooperativa Rammendo Demo", "Via del Rammendo 12", "san-cristoforo", 14, Craft.SEWING, Craft.UPCYCLING, Craft.SALES);
        host(telling, "museo", "Museo dei Tessuti Demo", "Piazza del Telaio 1", "civita", 32, Craft.TOURISM, Craft.COMMUNICATION, Craft.OFFICE);
        host(telling, "bottega", "Bottega del Feltro Demo", "Via della Lana 8", "picanello", 2, Craft.UPCYCLING, Craft.SALES);
    }

    private void host(Telling telling, String key, String name, String address, String quarter, int employees, Craft... crafts) {
        telling.on(telling.month.minusMonths(5), 9, () -> {
            LocalDate from = telling.month.minusMonths(6);
            String code = hosts.add(lab(), new HostContent(name, address, quarter, employees, "095 000 0010", null, EnumSet.copyOf(List.of(crafts)), Set.of(TUTOR),
                    "TR-" + key, from, from.plusYears(3)));
            hosts.fileConvention(lab(), code, "convenzione-" + key + ".pdf", annex.titled("Convenzione di tirocinio TR-" + key));
            telling.story.numbered(key, code);
        });
    }

    private void looking(Telling telling, String account, String quarter, Craft... crafts) {
        telling.on(telling.today.minusDays(2), 10, () -> searches.write(cast.named(account), EnumSet.copyOf(List.of(crafts)), quarter));
    }

    private void attested(Telling telling) {
        LocalDate start = telling.month.minusMonths(4);
        confirmed(telling, "trame3", "cooperativa", start, 2);
        telling.on(start.plusDays(32), 9, () -> assess(telling, "trame3", PlacementAssessment.Moment.MIDTERM, PlacementAssessment.Outcome.PARTLY, "Puntuale e attenta; ora lavora sulle finiture."));
        month(telling, "trame3", 1, start, 1.0);
        month(telling, "trame3", 2, start.plusMonths(1), 0.9);
        telling.on(start.plusMonths(2).plusDays(5), 9, () -> assess(telling, "trame3", PlacementAssessment.Moment.FINAL, PlacementAssessment.Outcome.REACHED, "Sa riparare un capo da sola e accogliere i clienti."));
    }

    private void toPay(Telling telling) {
        LocalDate start = telling.month.minusMonths(2);
        confirmed(telling, "trame6", "museo", start, 5);
        month(telling, "trame6", 1, start, 1.0);
        month(telling, "trame6", 2, start.plusMonths(1), 0.6);
    }

    private void toConfirm(Telling telling) {
        LocalDate start = telling.month.minusMonths(2);
        confirmed(telling, "trame1", "atelier", start, 6);
        month(telling, "trame1", 1, start, 0.8);
        telling.on(telling.month.minusDays(1), 18, () -> write(telling, "trame1", 2, start.plusMonths(1), 0.9));
    }

    private void endedEarly(Telling telling) {
        LocalDate start = telling.month.minusMonths(2);
        confirmed(telling, "trame5", "cooperativa", start, 4);
        month(telling, "trame5", 1, start, 0.8);
        LocalDate last = telling.month.minusDays(10);
        telling.on(last, 17, () -> write(telling, "trame5", 2, start.plusMonths(1), 0.4));
        telling.on(last, 18, () -> interruptions.endEarly(cast.named("trame5"), telling.story.number("placement-trame5"), last,
                "Ho trovato un lavoro a tempo indeterminato."));
        settled(telling, "trame5", 2, last.plusDays(1));
    }

    private void suspended(Telling telling) {
        confirmed(telling, "trame2", "bottega", telling.month.minusMonths(1), 3);
        month(telling, "trame2", 1, telling.month.minusMonths(1), 0.75);
        LocalDate from = telling.month.isAfter(telling.today.minusDays(5)) ? telling.month : telling.today.minusDays(5);
        telling.on(from, 12, () -> interruptions.suspend(lab(), telling.story.number("placement-trame2"), from, from.plusDays(25), "Il negozio è chiuso per lavori."));
    }

    private void proposed(Telling telling) {
        LocalDate start = telling.today.plusDays(12);
        propose(telling, "cittadina", "atelier", telling.today.minusDays(3), start, 3);
        telling.on(telling.today.minusDays(2), 12, () -> confirm(telling, "cittadina", cast.named(TUTOR), Party.HOST));
    }

    /** Proposed half a month before its first day, and confirmed by all. */
    private void confirmed(Telling telling, String account, String host, LocalDate start, int months) {
        propose(telling, account, host, start.minusDays(15), start, months);
        telling.on(start.minusDays(14), 11, () -> confirm(telling, account, cast.named(account), Party.TRAINEE));
        telling.on(start.minusDays(13), 11, () -> confirm(telling, account, cast.named(TUTOR), Party.HOST));
        telling.on(start.minusDays(12), 11, () -> confirm(telling, account, lab(), Party.PROMOTER));
        telling.on(start, 8, () -> { });
    }

    private void propose(Telling telling, String account, String host, LocalDate day, LocalDate start, int months) {
        telling.on(day, 11, () -> {
            String number = placements.propose(lab(), account, telling.story.number(host), TUTOR, TraineeStatus.STANDARD, new ProjectContent(
                    "Imparare un mestiere del laboratorio nella pratica di ogni giorno, dalla richiesta del cliente al lavoro finito.",
                    "Accoglienza, piccole riparazioni, cura del magazzino, preparazione dei prodotti per la vendita.", "Da lunedì a venerdì, dalle 9 alle 14",
                    25, start, months, new BigDecimal("500.00"), "INAIL-DEMO-01", "RC-DEMO-77"));
            telling.story.numbered("placement-" + account, number);
        });
    }

    private void confirm(Telling telling, String account, Actor who, Party party) {
        placements.confirm(who, telling.story.number("placement-" + account), 1, party);
    }

    /** A month from its hours to the lab's check. @param share of the month's hours that were done */
    private void month(Telling telling, String account, int ordinal, LocalDate month, double share) {
        telling.on(month.plusMonths(1).minusDays(1), 18, () -> write(telling, account, ordinal, month, share));
        settled(telling, account, ordinal, month.plusMonths(1).plusDays(1));
    }

    /** The host's tutor confirms the hours on a day, the lab checks them on the next. */
    private void settled(Telling telling, String account, int ordinal, LocalDate day) {
        telling.on(day, 10, () -> {
            String number = telling.story.number("placement-" + account) + "-R" + ordinal;
            Actor tutor = cast.named(TUTOR);
            registers.confirm(tutor, number, registers.open(tutor, number).getVersion(), registers.open(tutor, number).getHours());
        });
        telling.on(day.plusDays(1), 10, () -> {
            String number = telling.story.number("placement-" + account) + "-R" + ordinal;
            registers.check(lab(), number, registers.open(lab(), number).getVersion());
        });
    }

    private void write(Telling telling, String account, int ordinal, LocalDate month, double share) {
        Actor person = cast.named(account);
        String number = telling.story.number("placement-" + account) + "-R" + ordinal;
        List<LocalDate> days = month.datesUntil(month.plusMonths(1)).filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY).toList();
        Map<Integer, BigDecimal> hours = days.subList(0, (int) Math.round(days.size() * share)).stream()
                .collect(Collectors.toMap(LocalDate::getDayOfMonth, day -> BigDecimal.valueOf(5)));
        registers.write(person, number, registers.open(person, number).getVersion(), hours);
    }

    private void assess(Telling telling, String account, PlacementAssessment.Moment moment, PlacementAssessment.Outcome outcome, String text) {
        String number = telling.story.number("placement-" + account);
        registers.assess(cast.named(TUTOR), number, moment, outcome, text);
        registers.assess(lab(), number, moment, outcome, "D’accordo con il tutor: " + text);
    }

    private Actor lab() {
        return cast.named("laboratorio");
    }

    /** The story by dates, and the month around which it is told: the present one once it is some days old, otherwise the one before. */
    private static final class Telling {

        private final DemoStory story;
        private final LocalDate today;
        private final LocalDate month;

        Telling(Instant now) {
            story = new DemoStory(now);
            today = RomeTime.dayOf(now);
            month = YearMonth.from(today.minusDays(4)).atDay(1);
        }

        void on(LocalDate day, int hour, Runnable what) {
            story.at((int) ChronoUnit.DAYS.between(today, day), hour, what);
        }
    }
}
