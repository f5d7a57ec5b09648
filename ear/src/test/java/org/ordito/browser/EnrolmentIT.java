package org.ordito.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Enrolling in a course of the lab on a phone, and what everybody reads about it. */
@ExtendWith(Portal.Extension.class)
class EnrolmentIT {

    private static final String COURSE = "sartoria-base-2027";
    private static final String UNKNOWN_CODE = "A".repeat(43);

    private final Portal portal;

    EnrolmentIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void nothingGraveWasMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void somebodyEnrolsOnAPhoneAndSaysNothingAboutTheirLife() {
        Learner learner = new Learner(portal, "cittadina");
        learner.startsEnrolment(COURSE);
        learner.introducesThemselves();
        learner.answersEverything("DECLINED");
        learner.press("next");

        assertThat(learner.text().split("Preferisco non rispondere", -1)).hasSize(Learner.QUESTIONS.size() + 1);
        assertThat(learner.hasToScrollSideways()).isFalse();
        learner.press("send");

        String number = learner.number();
        assertThat(learner.text()).contains("Ci è arrivata la tua iscrizione").contains("Entro").doesNotContain("punti");
        learner.open("/area-personale");
        assertThat(learner.hasLink("/app/trame/enrolment.xhtml?number=" + number)).isTrue();
        learner.startsEnrolment(COURSE);
        assertThat(learner.page().url()).endsWith(number);
    }

    @Test
    void whoIsAskedForADocumentHandsItInWhereTheyReadWhich() {
        Learner learner = new Learner(portal, "trame11");
        learner.open("/area-personale");
        learner.page().waitForNavigation(() -> learner.page().locator("main a:has-text('Sartoria base')").first().click());
        learner.inspect();

        assertThat(learner.text()).containsIgnoringCase("Ci serve un documento: Attestazione ISEE").contains("Hai tempo fino", "L’iscrizione resta valida", "Verificato, grazie.")
                .doesNotContain("Non devi fare altro");
        assertThat(learner.hasToScrollSideways()).isFalse();
        learner.choose("kind", "ISEE");
        learner.attach("file", "isee.pdf");
        learner.press("give");

        assertThat(learner.text()).contains("Attestazione ISEE: lo abbiamo ricevuto, grazie.", "Non devi fare altro").doesNotContain("Hai tempo fino");
    }

    @Test
    void whoLeavesFindsAgainWhatTheyWrote() {
        Learner learner = new Learner(portal, "associazione");
        learner.startsEnrolment(COURSE);
        learner.write("phone", "095 11");
        assertThat(learner.pressInVain("next")).contains("data di nascita");
        learner.write("birthDate", "2020-01-01");
        assertThat(learner.pressInVain("next")).contains("almeno 16 anni");
        learner.introducesThemselves();

        assertThat(learner.amount()).isHidden();
        learner.pick("iseeAnswer", "YES");
        assertThat(learner.amount()).isVisible();
        assertThat(learner.pressInVain("next")).contains("ISEE");
        learner.write("isee", "9.500");
        learner.press("leave");
        assertThat(learner.page()).hasURL(Pattern.compile("/area-personale$"));

        learner.startsEnrolment(COURSE);
        assertThat(learner.page().locator("[id$=':isee']")).hasValue("9.500,00");
        learner.press("back");
        assertThat(learner.page().locator("[id$=':phone']")).hasValue("340 000 0000");
    }

    @Test
    void theLabIsOpenToEverybodyAndTellsNobodyWhoElseLooksAtAnOffer() {
        Visitor anybody = new Visitor(portal);
        anybody.open("/trame");
        anybody.follow("/trame/corsi/" + COURSE);
        assertThat(anybody.text()).contains("Come si danno i punti").contains("Iscriviti");

        APIResponse unknown = anybody.get("/trame/posto?codice=" + UNKNOWN_CODE);
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.text()).contains("Questo collegamento non vale più");
        assertThat(unknown.headers()).containsEntry("cache-control", "no-store").containsEntry("referrer-policy", "no-referrer")
                .containsEntry("x-robots-tag", "noindex").doesNotContainKeys("set-cookie", "etag");

        APIResponse answered = anybody.page().request().post("/invia/posto", RequestOptions.create().setMaxRedirects(0).setHeader("Origin", "null")
                .setForm(FormData.create().set("codice", UNKNOWN_CODE).set("risposta", "si")));
        assertThat(answered.status()).isEqualTo(303);
        assertThat(answered.headers().get("location")).endsWith("/trame/posto?esito=sconosciuto");
    }

    @Test
    void thePublishedListShowsWhoHasASeatByNumberAndWhoWaitsInOrder() {
        Visitor anybody = new Visitor(portal, "list-phone", Learner.PHONE);
        anybody.open("/trame/corsi/modellistica-2027/elenco");
        anybody.inspect();
        List<String> seated = anybody.page().locator("li.tr-number").allInnerTexts();
        List<String> places = anybody.page().locator("main tbody td").allInnerTexts();
        assertThat(seated).hasSizeGreaterThan(1).isSorted();
        assertThat(places).hasSizeGreaterThan(1).containsExactlyElementsOf(IntStream.rangeClosed(1, places.size()).mapToObj(String::valueOf).toList());
        assertThat(anybody.page().locator("main tbody th").allInnerTexts()).doesNotContainAnyElementsOf(seated);
        assertThat(anybody.text()).contains("In ordine di numero", "L’elenco resta com’era quel giorno").doesNotContain("Demo");
        assertThat(((Number) anybody.page().evaluate("() => document.documentElement.scrollWidth")).intValue()).isLessThanOrEqualTo(Learner.PHONE);
    }

    @Test
    void publicPagesOfTheLabFitOnAPhone() {
        Visitor anybody = new Visitor(portal, "lab-phone", Learner.PHONE);
        for (String address : List.of("/trame", "/trame/corsi/" + COURSE, "/trame/posto?codice=" + UNKNOWN_CODE, "/trame/avvisami",
                "/trame/avvisami/conferma?codice=" + UNKNOWN_CODE, "/trame/avvisami/lascia?codice=" + UNKNOWN_CODE)) {
            anybody.open(address);
            assertThat(((Number) anybody.page().evaluate("() => document.documentElement.scrollWidth")).intValue()).as(address).isLessThanOrEqualTo(Learner.PHONE);
        }
    }

    @Test
    void anAddressIsLeftWithoutASessionAndAWrongOneIsShownAgain() {
        APIRequestContext browser = new Visitor(portal).page().request();

        APIResponse refused = browser.post("/invia/avvisami", RequestOptions.create().setForm(FormData.create().set("email", "nessuno")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("value=\"nessuno\"").contains("aria-invalid=\"true\"");

        APIResponse taken = browser.post("/invia/avvisami", RequestOptions.create().setMaxRedirects(0).setForm(FormData.create().set("email", "nuova@example.org")));
        assertThat(taken.status()).isEqualTo(303);
        assertThat(taken.headers().get("location")).endsWith("/trame/avvisami?esito=ricevuta");
        assertThat(taken.headers()).doesNotContainKey("set-cookie");
    }

    @Test
    void machinesReadTheCourses() {
        Visitor machine = new Visitor(portal);
        APIResponse courses = machine.get("/api/v1/courses");

        assertThat(courses.text()).contains("\"slug\":\"" + COURSE + "\"", "\"freeSeats\":", "\"startsOn\":");
        assertThat(courses.headers()).containsKey("etag");
        APIResponse again = machine.page().request().get("/api/v1/courses", RequestOptions.create().setHeader("If-None-Match", courses.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(machine.statusOf("/api/v1/courses/nessuno")).isEqualTo(404);
    }
}
