package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The coordinator's day, who is asked after a course, and what the programme counts. */
@ExtendWith(Portal.Extension.class)
class LabDeskIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Rome"));

    private final Portal portal;

    LabDeskIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void nothingGraveWasMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void theCoordinatorSeesTheDayTheWeekAndTheMonth() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/lab.xhtml");
        assertThat(coordinator.text()).contains("Oggi,", "Corsi aperti", "persone a rischio di lasciare", "Tirocini");
        coordinator.follow("/app/trame/lab-calendar.xhtml");
        coordinator.follow("span=MONTH");
        assertThat(coordinator.page().locator("section h3").count()).isEqualTo(TODAY.lengthOfMonth());

        coordinator.open("/app/trame/lab-calendar.xhtml?span=MONTH&day=" + TODAY.plusDays(9));
        assertThat(coordinator.text()).contains("Visita guidata", "Il giro delle botteghe");
        coordinator.page().locator("#kind").selectOption("LESSON");
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("#show").click());
        assertThat(coordinator.page().locator(".lc-entry .lc-kind").allInnerTexts()).isNotEmpty().containsOnly("Lezione");
        assertThat(coordinator.page().url()).contains("kind=LESSON");
        String shown = coordinator.page().locator("#span-title").innerText();
        coordinator.page().waitForNavigation(() -> coordinator.page().locator(".lc-nav a").nth(2).click());
        assertThat(coordinator.page().locator("#span-title").innerText()).as("the month after").isNotEqualTo(shown);

        assertThat(coordinator.get("/app/trame/lab-calendar-file").text()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Il giro delle botteghe").doesNotContain("Rosa Demo");
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/open-registers.xhtml");
        assertThat(coordinator.text()).contains("Registri in ritardo", "ancora aperto dopo 3 giorni");
        coordinator.open("/app/trame/seat-calls.xhtml");
        assertThat(coordinator.text()).contains("Terza persona proposta", "Modellistica", "Ha lasciato solo il telefono");
        Visitor phone = new Visitor(portal, "laboratorio", Learner.PHONE);
        phone.signIn();
        for (String page : List.of("lab", "lab-calendar", "at-risk", "open-registers", "seat-calls", "phone-notices", "indicators")) {
            phone.open("/app/trame/" + page + ".xhtml");
            assertThat(width(phone)).as("how wide %s is on a phone", page).isLessThanOrEqualTo(Learner.PHONE);
        }
        assertThat(new Learner(portal, "trame10").statusOf("/app/trame/lab-calendar.xhtml")).isEqualTo(403);
    }

    @Test
    void theCoordinatorSetsForHowLongLivesAreKeptAndEverybodyReadsIt() {
        Coordinator coordinator = new Coordinator(portal, Learner.PHONE);
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/retention.xhtml");
        assertThat(width(coordinator)).isLessThanOrEqualTo(Learner.PHONE);
        coordinator.write("recordMonths", 6);
        assertThat(coordinator.pressInVain("save")).contains("Scrivi un numero di mesi da 12 a 180.");
        coordinator.write("keepMonths", 13);
        coordinator.write("recordMonths", 121);
        coordinator.press("save");
        assertThat(coordinator.text()).contains("Mesi salvati.");

        Visitor anybody = new Visitor(portal);
        anybody.open("/privacy");
        assertThat(anybody.text()).contains("Il laboratorio Trame", "13 mesi dopo l’ultimo giorno del corso", "13 mesi dopo il suo ultimo giorno", "13 mesi dopo che il voucher è finito",
                "per 121 mesi", "resta scritto chi e quando");
        assertThat(anybody.get("/privacy?lang=en").text()).contains("13 months after the last day of the course");
        assertThat(new Learner(portal, "trame10").statusOf("/app/trame/retention.xhtml")).isEqualTo(403);
    }

    @Test
    void theCoordinatorChangesWhatThePagesPromise() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/lab-terms.xhtml");
        coordinator.write("missedInRow", 1);
        assertThat(coordinator.pressInVain("save")).contains("Scrivi un numero da 2 a 10.");
        coordinator.write("missedInRow", 4);
        coordinator.write("answerDays", 4);
        coordinator.press("save");
        Visitor anybody = new Visitor(portal);
        anybody.until("the shop promises another term", () -> anybody.get("/trame/prodotti").text().contains("Entro 4 giorni"));
        coordinator.open("/app/trame/at-risk.xhtml");
        assertThat(coordinator.text()).contains("ha saltato le ultime 4 lezioni", "può saltare ancora al massimo una lezione");
        coordinator.open("/app/trame/lab-terms.xhtml");
        coordinator.write("missedInRow", 3);
        coordinator.write("answerDays", 3);
        coordinator.press("save");

        coordinator.open("/app/trame/placement-terms.xhtml");
        coordinator.write("mediumEmployees", 5);
        assertThat(coordinator.pressInVain("save")).contains("Scrivi un numero da 6 a 500.");
        coordinator.write("mediumEmployees", 20);
        coordinator.press("save");
        assertThat(new Learner(portal, "trame10").statusOf("/app/trame/lab-terms.xhtml")).isEqualTo(403);
    }

    @Test
    void whoIsAtRiskIsCalledLeavesAndAnswersByTheLinkOnAPhone() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/at-risk.xhtml");
        assertThat(coordinator.text()).contains("Rosa Demo").containsPattern("sotto il 70%|tranne una|tutte le lezioni restanti");
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("main a:has-text('Rosa Demo')").first().click());
        coordinator.inspect();
        String person = coordinator.page().url().replaceFirst("^https?://[^/]+", "");
        assertThat(coordinator.pressInVain("write")).isNotBlank();
        coordinator.write("on", TODAY);
        coordinator.write("note", "Ha trovato lavoro, non torna.");
        coordinator.press("write");
        assertThat(coordinator.text()).contains("Ha trovato lavoro, non torna.");
        coordinator.open(person);
        coordinator.write("left", TODAY);
        coordinator.press("mark");
        assertThat(coordinator.text()).contains("Ha lasciato il corso");

        Guest rosa = new Guest(portal, "trame1@demo.invalid");
        rosa.opensTheLinkIn("Che cosa fai adesso?");
        String link = rosa.page().url().replaceFirst("^https?://[^/]+", "");
        assertThat(rosa.text()).contains("Sartoria base, autunno").doesNotContain("Rosa Demo");
        assertThat(width(rosa)).isLessThanOrEqualTo(Guest.PHONE);
        rosa.page().locator("label[for='activity-EMPLOYED']").click();
        rosa.page().locator("label[for='contract-FIXED_TERM']").click();
        rosa.page().locator("label[for='qualified-DECLINED']").click();
        rosa.presses("send");
        assertThat(rosa.text()).contains("Grazie della risposta");
        rosa.open(link);
        assertThat(rosa.text()).contains("Hai già risposto");

        coordinator.open("/app/trame/outcomes.xhtml?number=sartoria-base-2026");
        assertThat(coordinator.page().locator("tr:has-text('Rosa Demo')").innerText()).contains("Ha risposto").doesNotContain("Lavoro per altri");
    }

    @Test
    void aLearnerLeavesARunningCourseOnAPhoneAndTheLabSeesIt() {
        Learner learner = new Learner(portal, "trame9");
        learner.open("/area-personale");
        learner.page().waitForNavigation(() -> learner.page().locator("a[href*='attendance.xhtml']").first().click());
        learner.inspect();
        assertThat(learner.text()).contains("Feltro e upcycling");
        learner.page().waitForNavigation(() -> learner.page().locator("a[href*='/app/trame/leave.xhtml']").click());
        learner.inspect();
        assertThat(learner.text()).contains("Vuoi lasciare il corso?", "Le ore che hai frequentato restano", "il 70% delle ore del corso", "dopo sei mesi", "puoi tornare");
        assertThat(learner.hasToScrollSideways()).isFalse();
        String question = learner.page().url().replaceFirst("^https?://[^/]+", "");
        learner.press("leave");
        assertThat(learner.text()).contains("Hai lasciato il corso", "Per ora non bastano per l’attestato").doesNotContain("Si può ancora mancare", "Lascio il corso");
        assertThat(learner.hasToScrollSideways()).isFalse();
        learner.open(question);
        assertThat(learner.page().url()).as("nothing is asked twice").contains("attendance.xhtml");
        learner.open("/area-personale");
        assertThat(learner.text()).contains("Corso lasciato");

        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/attendees.xhtml?number=sartoria-base-primavera");
        assertThat(coordinator.page().locator("main thead").innerText()).as("of a course that is over").doesNotContainIgnoringCase("Può ancora mancare");
        coordinator.open("/app/trame/attendees.xhtml?number=feltro-2026");
        assertThat(coordinator.page().locator("main thead").innerText()).containsIgnoringCase("Può ancora mancare");
        assertThat(coordinator.page().locator("tr:has-text('Lucia Demo')").innerText()).contains("Ha lasciato il corso").doesNotContain("Segna che");
        coordinator.open("/app/trame/outcomes.xhtml?number=feltro-2026");
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("tr:has-text('Turi Demo') a:has-text('Segna che ha lasciato il corso')").click());
        coordinator.inspect();
        assertThat(coordinator.text()).contains("Turi Demo", "scrivi il suo ultimo giorno", "contano per l’attestato");
    }

    @Test
    void aLearnerSaysOnceWhatIsCountedAndMayDeclineAnything() {
        Learner learner = new Learner(portal, "trame3");
        learner.open("/area-personale");
        assertThat(learner.text()).contains("Domande sui tuoi corsi");
        learner.page().waitForNavigation(() -> learner.page().locator("a[href*='/app/trame/entry.xhtml']").first().click());
        learner.inspect();
        assertThat(learner.text()).contains("2021/1057", "il tuo posto e il tuo attestato non cambiano");
        assertThat(learner.hasToScrollSideways()).isFalse();
        learner.write("taxCode", "ABC");
        assertThat(learner.pressInVain("save")).contains("codice fiscale");
        learner.write("taxCode", "");
        learner.pick("gender", "DECLINED");
        learner.pick("labour", "UNEMPLOYED");
        learner.pick("joblessFor", "OVER_12_MONTHS");
        learner.press("save");
        assertThat(learner.page().locator("input[name$=':labour']:checked").getAttribute("value")).isEqualTo("UNEMPLOYED");
        learner.open("/area-personale");
        assertThat(learner.text()).doesNotContain("Domande sui tuoi corsi");
    }

    @Test
    void theIndicatorsHideTheFewAndAreTakenAwayWithAReason() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/indicators.xhtml");
        assertThat(coordinator.text()).contains("EECO01", "EECR05", "Non dichiarato", "<3");
        coordinator.page().locator("#programme").selectOption("ESF_2014");
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("#show").click());
        assertThat(coordinator.text()).contains("CO17", "CR09").doesNotContain("EECO01");
        assertThat(download(coordinator, "exporting:workbook")).isEqualTo("indicatori.xlsx");
        assertThat(coordinator.pressInVain("recordsText")).as("a reason is needed").isNotBlank();
        coordinator.write("reason", "Trasmissione del semestre");
        assertThat(download(coordinator, "recording:recordsText")).isEqualTo("partecipanti.csv");

        Visitor auditor = new Visitor(portal, "revisore", Visitor.DESKTOP);
        auditor.signIn();
        auditor.open("/app/trame/indicators.xhtml");
        assertThat(auditor.page().locator("[id=exporting]").count()).isZero();
        Visitor anybody = new Visitor(portal);
        String json = anybody.get("/api/v1/indicators?programme=ESF_2021").text();
        assertThat(json).contains("\"code\":\"EECO01\"", "\"phase\":\"SIX_MONTHS\"").doesNotContain("\"code\":\"CO01\"").doesNotContainPattern("\"(women|men|others|total|unknown)\":[12]\\b");
        assertThat(anybody.get("/api/v1/indicators").headers()).containsKey("etag");
        assertThat(anybody.statusOf("/api/v1/indicators?programme=X")).isEqualTo(404);
    }

    private static String download(Visitor visitor, String button) {
        Download file = visitor.page().waitForDownload(() -> visitor.page().locator("[id='" + button + "']").click());
        return file.suggestedFilename();
    }

    private static int width(Visitor visitor) {
        return ((Number) visitor.page().evaluate("() => document.documentElement.scrollWidth")).intValue();
    }
}
