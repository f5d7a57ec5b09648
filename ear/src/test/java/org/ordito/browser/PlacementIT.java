package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A placement from somebody's interest to a month that is paid: the person and the host's tutor on a phone, the lab and the manager at a desk. */
@ExtendWith(Portal.MovingClock.class)
class PlacementIT {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final Pattern NUMBER = Pattern.compile("TIR-\\d{4}-\\d{4}");
    private static final Pattern LIST = Pattern.compile("IND-\\d{4}-\\d{4}");
    private static final int PHONE = 360;

    private final Portal portal;
    private final Administrator administrator;
    private final Coordinator coordinator;
    private final Visitor person;
    private final Visitor tutor;
    private LocalDate today;
    private LocalDate starts;
    private String number;

    PlacementIT(Portal portal) {
        this.portal = portal;
        administrator = new Administrator(portal);
        coordinator = new Coordinator(portal);
        person = signedIn("trame10");
        tutor = signedIn("ospite");
    }

    @Test
    void aPlacementIsProposedConfirmedWorkedAndPaid() {
        today = LocalDate.ofInstant(administrator.now(), ROME);
        starts = today.plusMonths(1).withDayOfMonth(1);
        thePersonSaysWhatInterestsThem();
        theLabProposesTheHostThatFits();
        allThreeConfirmEachOnTheirPage();
        hoursAreWrittenConfirmedAndChecked();
        theMonthIsPaidOnce();
        nobodyElseComesIn();
        thePersonEndsIt();
        theLabTalksToWhoeverHasNotConfirmed();
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private Visitor signedIn(String account) {
        Visitor visitor = new Visitor(portal, account, PHONE);
        visitor.signIn();
        return visitor;
    }

    private void thePersonSaysWhatInterestsThem() {
        person.open("/area-personale");
        person.follow("/app/trame/placement-search.xhtml");
        person.choose("quarter", "civita");
        assertThat(person.pressInVain("save")).contains("Scegli almeno un’attività");
        person.tick("Accoglienza e visite");
        assertFits(person);
        person.press("save");
        assertThat(person.text()).contains("il laboratorio ti cerca un posto");
    }

    private void theLabProposesTheHostThatFits() {
        coordinator.open("/app/trame/placement-terms.xhtml");
        coordinator.write("remindDays", 0);
        assertThat(coordinator.pressInVain("save")).contains("da 1 a 30");
        coordinator.write("remindDays", 4);
        coordinator.press("save");
        coordinator.open("/app/trame/placements.xhtml");
        coordinator.follow("/app/trame/placement-searches.xhtml");
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("main a").getByText("Turi Demo").first().click());
        assertThat(coordinator.page().locator("main tbody tr").first().innerText()).contains("Museo dei Tessuti Demo", "Interessi in comune: 1 (Accoglienza e visite)", "0 km (Civita)");
        coordinator.page().locator("#from").fill(starts.plusYears(4).toString());
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("main form button").click());
        assertThat(coordinator.text()).contains("La convenzione non vale per tutti questi giorni");
        coordinator.page().locator("#from").fill(starts.toString());
        coordinator.page().locator("#months").fill("3");
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("main form button").click());
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("main tbody tr").first().locator("a.btn").click());
        assertThat(coordinator.page().locator("[id$=':startsOn']").inputValue()).isEqualTo(starts.toString());
        coordinator.write("aims", "Imparare ad accogliere chi visita.");
        coordinator.write("tasks", "Accoglienza e biglietteria.");
        coordinator.write("timetable", "Da lunedì a venerdì, dalle 9 alle 14");
        coordinator.write("accidentCover", "INAIL-1");
        coordinator.write("liabilityCover", "RC-1");
        coordinator.write("startsOn", starts);
        coordinator.choose("tutor", "ospite");
        coordinator.pick("status", "STANDARD");
        coordinator.write("hoursPerWeek", 26);
        assertThat(coordinator.pressInVain("save")).contains("Scrivi da 1 a 25 ore");
        coordinator.write("hoursPerWeek", 25);
        coordinator.write("months", 7);
        assertThat(coordinator.pressInVain("save")).contains("da 2 a 6 mesi");
        coordinator.write("months", 3);
        coordinator.write("allowance", "299,99");
        assertThat(coordinator.pressInVain("save")).contains("almeno di 300");
        coordinator.write("allowance", "500");
        coordinator.press("save");
        number = found(NUMBER, coordinator.page().url());
    }

    private void allThreeConfirmEachOnTheirPage() {
        person.open("/area-personale");
        person.follow("/app/trame/own-placement.xhtml?number=" + number + "-V1");
        assertFits(person);
        assertThat(person.text()).contains("Imparare ad accogliere chi visita.", "Non ancora").doesNotContain("disoccupata");
        person.press("confirm");
        tutor.takeUp("trame/hosted-placement", number + "-V1");
        assertFits(tutor);
        tutor.press("confirm");
        assertThat(tutor.page().locator("[id$=':confirm']").count()).as("ways to confirm again").isZero();
        coordinator.takeUp("trame/placement", number + "-V1");
        coordinator.press("confirm");
        assertThat(coordinator.text()).contains("Confermato, deve cominciare");
        assertThat(person.get("/app/documents/placement/" + number + "/project-1").body()).startsWith("%PDF".getBytes());
    }

    private void hoursAreWrittenConfirmedAndChecked() {
        administrator.makesIt(starts.plusDays(1).atTime(12, 0).atZone(ROME).toInstant());
        String register = number + "-R1";
        person.until("it runs", () -> {
            person.open("/app/trame/own-placement.xhtml?number=" + number);
            return person.hasLink("/app/trame/placement-register.xhtml?number=" + register);
        });
        person.follow("/app/trame/placement-register.xhtml?number=" + register);
        assertFits(person);
        person.write("hours", 0, "9");
        assertThat(person.pressInVain("save")).contains("scrivi da 0 a 8 ore");
        person.write("hours", 0, "5");
        person.press("save");

        administrator.makesIt(starts.plusMonths(1).atTime(12, 0).atZone(ROME).toInstant());
        tutor.takeUp("trame/placement-register", register);
        assertThat(tutor.page().locator("[id$=':hours']").first().inputValue()).isEqualTo("5,00");
        assertFits(tutor);
        tutor.press("confirm");
        assertThat(tutor.page().locator("[id$=':hours']").count()).as("hours that can still be changed").isZero();

        coordinator.takeUp("trame/placement-register", register);
        coordinator.write("note", "Mancano dei giorni");
        coordinator.press("sendBack");
        tutor.takeUp("trame/placement-register", register);
        assertThat(tutor.text()).contains("Mancano dei giorni");
        tutor.press("confirm");
        coordinator.takeUp("trame/placement-register", register);
        coordinator.press("check");
        assertThat(coordinator.text()).contains("A posto");
    }

    private void theMonthIsPaidOnce() {
        coordinator.open("/app/trame/allowances.xhtml");
        coordinator.write("month", starts.toString().substring(0, 7));
        coordinator.press("prepare");
        String list = found(LIST, coordinator.page().url());
        assertThat(coordinator.text()).contains("Turi Demo", number);
        APIResponse xlsx = coordinator.get("/app/documents/placement/" + list + "/xlsx");
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.body()).startsWith("PK".getBytes());
        assertThat(coordinator.get("/app/documents/placement/" + list + "/csv").text()).contains(number);

        Visitor manager = new Visitor(portal, "dirigente", Visitor.DESKTOP);
        manager.signIn();
        manager.takeUp("trame/allowance-list", list);
        manager.press("approve");
        assertThat(manager.text()).contains("Elenco approvato.");
        coordinator.open("/app/trame/allowances.xhtml");
        coordinator.write("month", starts.toString().substring(0, 7));
        assertThat(coordinator.pressInVain("prepare")).contains("non c’è nulla da pagare");
    }

    private void nobodyElseComesIn() {
        Visitor stranger = signedIn("cittadina");
        for (String page : new String[] {"own-placement", "hosted-placement", "placement", "placement-end", "trainee-status", "training-project"}) {
            assertThat(stranger.statusOf("/app/trame/" + page + ".xhtml?number=" + number)).as(page + " for a stranger").isEqualTo(403);
        }
        for (String page : new String[] {"placements", "hosts", "placement-searches", "allowances", "placement-terms", "hosted-placements"}) {
            assertThat(stranger.statusOf("/app/trame/" + page + ".xhtml")).as(page + " for a citizen").isEqualTo(403);
        }
        assertThat(stranger.statusOf("/app/trame/placement-register.xhtml?number=" + number + "-R1")).isEqualTo(403);
        assertThat(stranger.statusOf("/app/documents/placement/" + number + "/project-1")).isEqualTo(403);
        assertThat(tutor.statusOf("/app/trame/trainee-status.xhtml?number=" + number)).as("which limit holds, for the host").isEqualTo(403);
        assertThat(tutor.statusOf("/app/trame/placements.xhtml")).isEqualTo(403);
    }

    private void thePersonEndsIt() {
        person.open("/app/trame/own-placement.xhtml?number=" + number);
        person.follow("/app/trame/placement-end.xhtml?number=" + number);
        person.write("reason", "Ho trovato lavoro.");
        assertFits(person);
        person.press("end");
        assertThat(person.text()).contains("Chiuso prima della fine", "Ho trovato lavoro.");
        tutor.open("/app/trame/hosted-placement.xhtml?number=" + number);
        assertThat(tutor.text()).contains("Chiuso prima della fine").doesNotContain("Ho trovato lavoro.");
        coordinator.open("/app/trame/placement.xhtml?number=" + number);
        assertThat(coordinator.text()).contains("Chiuso prima della fine").doesNotContain("Ho trovato lavoro.");
        coordinator.follow("/app/trame/placement-reason.xhtml?number=" + number);
        assertThat(coordinator.text()).containsIgnoringCase("Questa visita è registrata").contains("Ho trovato lavoro.");
        assertThat(tutor.statusOf("/app/trame/placement-reason.xhtml?number=" + number)).as("why, for the host").isEqualTo(403);
    }

    /** The project that the demonstration proposes has waited since it began. */
    private void theLabTalksToWhoeverHasNotConfirmed() {
        coordinator.open("/app/trame/placements.xhtml?state=PROPOSED");
        String late = found(NUMBER, coordinator.page().locator("main tbody tr").first().locator("a").first().getAttribute("href"));
        coordinator.takeUp("trame/placement", late + "-V1");
        assertThat(coordinator.text()).contains("Mancano conferme da giorni");
        coordinator.press("chase");
        assertThat(coordinator.text()).contains("Promemoria inviato.").doesNotContain("Mancano conferme da giorni");
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group();
    }

    private static void assertFits(Visitor visitor) {
        assertThat(((Number) visitor.page().evaluate("() => document.documentElement.scrollWidth")).intValue()).as(visitor.page().url()).isLessThanOrEqualTo(PHONE);
    }
}
