package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Coming to the lab as a visitor, on a phone and without an account; and leading what the public is invited to. */
@ExtendWith(Portal.Extension.class)
class VisitIT {

    private static final String TOUR = "/trame/visite/giro-delle-botteghe";
    private static final String UNKNOWN_CODE = "A".repeat(43);

    private final Portal portal;

    VisitIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void nothingGraveWasMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void aVisitorBooksOnAPhoneConfirmsByTheLinkAndCancels() {
        Guest guest = new Guest(portal, address());
        guest.choosesADateOf("/trame/visite/il-filo-e-la-lava");
        assertThat(guest.hasToScrollSideways()).isFalse();
        guest.asksForPlaces("Rosa Demo", 2, "Un posto a sedere");
        assertThat(guest.text()).containsIgnoringCase("Guarda la tua e-mail");

        guest.opensTheLinkIn("Conferma la prenotazione");
        assertThat(guest.text()).contains("Confermi la prenotazione?").doesNotContain("Rosa Demo");
        assertThat(guest.hasToScrollSideways()).isFalse();
        guest.presses("confirm");
        assertThat(guest.text()).contains("Prenotazione confermata", "Salva nel calendario");

        guest.opensTheLinkIn("Ci vediamo");
        guest.presses("cancel");
        assertThat(guest.text()).contains("Prenotazione annullata", "sono cancellati");
        guest.opensTheLinkIn("Ci vediamo");
        assertThat(guest.text()).contains("Questo collegamento non vale più");
        assertThat(guest.page().context().cookies()).as("cookies of a visitor").isEmpty();
    }

    @Test
    void theCoordinatorInvitesPlansADateSeesWhoComesAndCallsItOff() {
        String slug = "evento-" + UUID.randomUUID().toString().substring(0, 8);
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/visits.xhtml");
        coordinator.pick("kind", "OPEN_DAY");
        coordinator.write("title", "Un pomeriggio di feltro");
        coordinator.write("slug", slug);
        coordinator.press("create");
        assertThat(coordinator.page().locator("[id$=':publish']").count()).as("ways to publish what is not complete").isZero();
        for (String field : List.of("summary", "description", "meetingPlace", "accessibility")) {
            coordinator.write(field, "Testo di prova");
        }
        coordinator.write("minutes", 90);
        coordinator.write("keepDays", 91);
        assertThat(coordinator.pressInVain("save")).contains("da 1 a 90");
        coordinator.write("keepDays", 30);
        coordinator.press("save");
        coordinator.press("publish");

        coordinator.write("startsOn", LocalDate.of(2020, 1, 1));
        coordinator.write("startsTime", "10:00");
        coordinator.choose("language", "IT");
        coordinator.write("seats", 2);
        assertThat(coordinator.pressInVain("add")).contains("da adesso in poi");
        coordinator.write("startsOn", new Administrator(portal).today().plusDays(40));
        coordinator.press("add");

        Guest guest = new Guest(portal, address());
        guest.open("/trame/eventi");
        guest.follow("/trame/eventi/" + slug);
        guest.page().waitForNavigation(() -> guest.page().locator("main a.btn[href*='/VIS-']").first().click());
        String number = guest.page().url().replaceFirst(".*/", "");
        guest.asksForPlaces("Salvo Demo", 2, "");
        guest.opensTheLinkIn("Conferma la prenotazione");
        guest.presses("confirm");
        guest.open("/trame/eventi/" + slug);
        assertThat(guest.text()).contains("posti esauriti su 2", "Mettiti in attesa");

        coordinator.open("/app/trame/visit.xhtml?number=" + slug);
        coordinator.follow("/app/trame/visit-date.xhtml?number=" + number);
        assertThat(coordinator.text()).contains("Salvo Demo", "2 su 2", "Confermata");
        APIResponse list = coordinator.get("/app/trame/visit-list?number=" + number);
        assertThat(list.text()).contains("Salvo Demo");
        assertThat(list.headers()).containsEntry("cache-control", "private, no-store");
        assertThat(coordinator.pressInVain("cancel")).isNotBlank();
        coordinator.write("reason", "Il laboratorio è chiuso per un guasto.");
        coordinator.press("cancel");
        assertThat(coordinator.text()).containsIgnoringCase("Annullata").contains("per un guasto").doesNotContain("Salvo Demo");
        guest.open("/trame/eventi/" + slug);
        assertThat(guest.text()).contains("per un guasto").doesNotContain("Prenota\n");
        guest.open("/demo/mail");
        assertThat(guest.page().locator("main").textContent()).contains("Data annullata: Un pomeriggio di feltro");
    }

    @Test
    void theCoordinatorBooksForWhoCallsAndCallsThemWhenTheDateIsOff() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/visit.xhtml?number=il-filo-e-la-lava");
        coordinator.write("startsOn", new Administrator(portal).today().plusDays(50));
        coordinator.write("startsTime", "10:00");
        coordinator.choose("language", "IT");
        coordinator.write("seats", 3);
        coordinator.press("add");
        coordinator.page().waitForNavigation(() -> coordinator.page().locator("main a[href^='/app/trame/visit-date.xhtml']").first().click());
        String date = coordinator.page().url().replaceFirst(".*=", "");

        coordinator.write("name", "Nunzia Demo");
        coordinator.write("people", 2);
        assertThat(coordinator.pressInVain("book")).contains("un telefono o un’e-mail");
        coordinator.write("phone", "095 000 0003");
        coordinator.press("book");
        assertThat(coordinator.text()).contains("confermata", "Nunzia Demo", "0950000003", "2 su 3");
        coordinator.write("name", "Turi Demo");
        coordinator.write("phone", "095 000 0004");
        coordinator.write("people", 2);
        assertThat(coordinator.pressInVain("book")).contains("È rimasto un posto");

        coordinator.open("/app/trame/visit-date.xhtml?number=" + date);
        coordinator.write("reason", "La guida è malata.");
        coordinator.press("cancel");
        assertThat(coordinator.text()).containsIgnoringCase("Da avvisare per telefono").contains("Nunzia Demo");
        String booking = coordinator.page().locator("main th[scope=row]").first().innerText();
        coordinator.takeUp("trame/visit-call", booking);
        assertThat(coordinator.text()).contains("Nunzia Demo", "La guida è malata.");
        coordinator.press("told");
        assertThat(coordinator.text()).contains("Nome e telefono sono cancellati").doesNotContain("Nunzia Demo");
    }

    @Test
    void aTourOperatorIsAnswered() {
        Guest operator = new Guest(portal, address());
        String organisation = "Agenzia " + UUID.randomUUID().toString().substring(0, 8);
        operator.open("/trame/visite");
        operator.follow("/trame/visite/operatori");
        operator.page().locator("#organisation").fill(organisation);
        operator.page().locator("#contact").fill("Referente Demo");
        operator.page().locator("#email").fill(address());
        operator.page().locator("#wishedDates").fill("Un sabato di marzo");
        operator.page().locator("#people").fill("25");
        operator.presses("send");
        assertThat(operator.text()).contains("Scegli almeno una lingua");
        assertThat(operator.page().locator("#organisation").inputValue()).as("what was written stays").isEqualTo(organisation);
        operator.tick("Francese");
        operator.presses("send");
        assertThat(operator.text()).containsIgnoringCase("Richiesta ricevuta");

        Coordinator coordinator = new Coordinator(portal, Guest.PHONE);
        coordinator.open("/app/trame/tour-requests.xhtml");
        String number = coordinator.page().locator("main tr").filter(new Locator.FilterOptions().setHasText(organisation)).locator("th a").innerText();
        coordinator.takeUp("trame/tour-request", number);
        assertThat(coordinator.text()).contains(organisation, "Francese", "Un sabato di marzo");
        coordinator.write("answer", "Possiamo il 14 marzo, alle 10.");
        coordinator.press("send");
        assertThat(coordinator.text()).contains("Risposta", "Possiamo il 14 marzo");
    }

    @Test
    void whoHasBookedIsSeenByTheGuideAndByNobodyElse() {
        Visitor guide = new Visitor(portal, "docente", Guest.PHONE);
        guide.signIn();
        guide.open("/app/trame/visit.xhtml?number=giro-delle-botteghe");
        String address = guide.page().locator("main a[href^='/app/trame/visit-date.xhtml']").first().getAttribute("href");
        String number = address.replaceFirst(".*=", "");
        guide.open(address);
        assertThat(guide.page().locator("[id$=':cancel']").count()).as("ways for the guide to call it off").isZero();
        assertThat(guide.statusOf("/app/trame/tour-requests.xhtml")).isEqualTo(403);
        Visitor auditor = new Visitor(portal, "revisore", Visitor.DESKTOP);
        auditor.signIn();
        auditor.open("/app/trame/visit.xhtml?number=giro-delle-botteghe");
        Citizen citizen = new Citizen(portal, "cittadina");
        for (Visitor other : List.of(auditor, citizen)) {
            assertThat(other.statusOf(address)).as(other.username()).isEqualTo(403);
            assertThat(other.statusOf("/app/trame/visit-list?number=" + number)).as(other.username()).isEqualTo(403);
        }
        assertThat(citizen.statusOf("/app/trame/visits.xhtml")).isEqualTo(403);
    }

    @Test
    void publicPagesFitOnAPhoneNeedNoSessionAndKeepCodesToThemselves() {
        Guest guest = new Guest(portal, address());
        for (String page : List.of("/trame/visite", "/trame/eventi", TOUR, TOUR + "?lang=en", "/trame/visite/operatori", "/trame/visite/operatori?lang=en",
                "/trame/eventi/porte-aperte", "/trame/visite/prenotazione?codice=" + UNKNOWN_CODE)) {
            guest.open(page);
            assertThat(guest.hasToScrollSideways()).as(page).isFalse();
        }
        APIResponse tour = guest.get(TOUR);
        assertThat(tour.headers()).containsKey("etag").doesNotContainKey("set-cookie");
        assertThat(tour.text()).contains("elenco nazionale n. DEMO-0000");
        APIResponse unknown = guest.get("/trame/visite/prenotazione?codice=" + UNKNOWN_CODE);
        assertThat(unknown.headers()).containsEntry("cache-control", "no-store").containsEntry("referrer-policy", "no-referrer").doesNotContainKeys("set-cookie", "etag");
        APIResponse calendar = guest.get("/trame/appuntamenti.ics");
        assertThat(calendar.headers().get("content-type")).startsWith("text/calendar");
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY:Il giro delle botteghe");
        assertThat(guest.statusOf("/trame/appuntamenti/VIS-2020-0001.ics")).isEqualTo(404);
        assertThat(guest.statusOf("/trame/eventi/giro-delle-botteghe")).as("a tour among events").isEqualTo(404);

        APIRequestContext browser = guest.page().request();
        APIResponse acted = browser.post("/invia/visite/prenotazione", RequestOptions.create().setMaxRedirects(0).setHeader("Origin", "null")
                .setForm(FormData.create().set("codice", UNKNOWN_CODE).set("azione", "conferma")));
        assertThat(acted.headers().get("location")).endsWith("esito=sconosciuto");
        APIResponse foreign = browser.post("/invia/visite/operatori", RequestOptions.create().setHeader("Origin", "https://example.org").setForm(FormData.create().set("email", "a@example.org")));
        assertThat(foreign.status()).isEqualTo(403);
    }

    private static String address() {
        return "ospite-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    }
}
