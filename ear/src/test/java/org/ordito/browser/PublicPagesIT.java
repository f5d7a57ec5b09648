package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal shows to anybody, on a phone, and to whom it shows nothing. */
@ExtendWith(Portal.Extension.class)
class PublicPagesIT {

    private static final int PHONE = 360;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Portal portal;

    PublicPagesIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void firstPageSetsNoCookieAndIsKnownByItsTag() throws Exception {
        HttpResponse<String> first = get("");
        String tag = first.headers().firstValue("ETag").orElse("");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().map()).doesNotContainKey("set-cookie");
        assertThat(tag).isNotBlank();

        HttpResponse<String> second = send(request("").header("If-None-Match", tag));

        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void healthIsUp() throws Exception {
        HttpResponse<String> health = get("health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"", "\"givenUp\":\"0\"").doesNotContain("DOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"area-personale", "scrivania", "app/calls/list.xhtml", "app/ideazione/draft.xhtml?call=ideazione-2026"})
    void whoHasNotSignedInIsAskedTo(String address) throws Exception {
        HttpResponse<String> answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/accedi");
    }

    @Test
    void whoReadsEnglishSignsInAndWritesInEnglish() {
        Visitor reader = new Visitor(portal, "bussoletta", PHONE);
        reader.open("/avvisi/ideazione-2026?lang=en");
        reader.page().waitForNavigation(() -> reader.page().locator("a[href*='/app/ideazione/draft.xhtml?call=']").first().click());
        assertThat(reader.text()).as("the page to sign in").contains("Password").contains("Username").doesNotContain("Nome utente");

        reader.signInOn(reader.page(), "ordito");

        assertThat(reader.page().locator("html").getAttribute("lang")).as("the language of " + reader.page().url()).isEqualTo("en");
    }

    @Test
    void applicationsOfOthersAreRefused() {
        Citizen owner = new Citizen(portal, "cittadina");
        String own = owner.page().locator("a[href*='/app/ideazione/application.xhtml?number=']").first().getAttribute("href");
        Citizen other = new Citizen(portal, "bussoletta");

        assertThat(owner.statusOf(own)).isEqualTo(200);
        assertThat(other.statusOf(own)).isEqualTo(403);
        assertThat(other.statusOf("/scrivania")).isEqualTo(403);
        assertThat(other.statusOf("/app/calls/list.xhtml")).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"cittadina, /area-personale", "associazione, /area-personale", "valutatore1, /scrivania", "valutatore2, /scrivania",
            "valutatore3, /scrivania", "coach1, /scrivania", "coach2, /scrivania", "funzionaria, /scrivania", "dirigente, /scrivania",
            "laboratorio, /scrivania", "docente, /scrivania", "servizisociali, /scrivania", "sportello, /scrivania", "revisore, /scrivania", "admin, /scrivania"})
    void everyAccountOfTheDemonstrationFindsItsOwnPlace(String account, String place) throws Exception {
        HttpResponse<String> answer = send(request("accedi/entra").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + account + "&password=ordito")));

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(place);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).contains("HttpOnly");
    }

    @Test
    void wrongPasswordOpensNothing() throws Exception {
        HttpResponse<String> answer = send(request("accedi/entra").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=docente&password=wrong")));

        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/accedi?esito=errore");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 60})
    void uploadThatIsTooLargeIsAnsweredWithWhatToDo(int megabytes) throws Exception {
        byte[] upload = new byte[megabytes * 1024 * 1024];

        HttpResponse<String> answer = send(request("avvisi").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(upload)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Il file è troppo grande", "10 MB");
    }

    @Test
    void uploadOfUnknownLengthIsAnsweredWithWhatToDo() throws Exception {
        byte[] head = "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.pdf\"\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        InputStream body = new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(new byte[15 * 1024 * 1024]));

        HttpResponse<String> answer = send(request("avvisi").header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Il file è troppo grande", "10 MB");
    }

    @Test
    void clockIsMovedByTheAdministratorAlone() throws Exception {
        HttpResponse<String> answer = send(request("demo/clock").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"advance\":\"PT1S\"}")));

        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @Test
    void pagesFitOnAPhone() {
        Visitor anybody = new Visitor(portal, "phone", PHONE);
        Visitor citizen = new Visitor(portal, "cittadina", PHONE);
        Visitor officer = new Visitor(portal, "funzionaria", PHONE);
        Visitor operator = new Visitor(portal, "sportello", PHONE);
        citizen.signIn();
        officer.signIn();
        operator.signIn();

        fit(anybody, List.of("/", "/avvisi", "/avvisi/ideazione-2026", "/avvisi/ideazione-2025/graduatoria", "/idee", "/accedi", "/faq", "/contatti", "/punto-focale",
                "/trasparenza", "/note-legali", "/accessibilita", "/primo-accesso"));
        fit(citizen, List.of("/area-personale"));
        fit(officer, List.of("/scrivania", "/app/calls/list.xhtml", "/app/calls/new.xhtml"));
        fit(operator, List.of("/app/mandates/list.xhtml", "/app/mandates/new.xhtml"));
        fit(operator, List.of(firstLink(operator, "/app/mandates/list.xhtml", "/app/mandates/mandate.xhtml")));
        fit(anybody, List.of("/avvisi/ideazione-2026/domande", "/avvisi/ideazione-2026/domande/nuova", "/avvisi/ideazione-2026/domande/nuova?esito=ricevuta",
                "/avvisi/ideazione-2026/aggiornamenti", "/avvisi/ideazione-2025/domande", "/aggiornamenti/lascia?codice=" + "a".repeat(36), "/mappa"));
        fit(anybody, List.of(firstLink(anybody, "/avvisi/ideazione-2026/domande", "/avvisi/ideazione-2026/domande/Q-")));
        fit(officer, List.of("/app/calls/questions.xhtml?number=ideazione-2026"));
        fit(officer, List.of(firstLink(officer, "/app/calls/questions.xhtml?number=ideazione-2026", "/app/calls/question.xhtml")));
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void theSelfCheckTellsWhatElseTheCityOffers() {
        Visitor visitor = new Visitor(portal, "phone", PHONE);
        for (String language : List.of("it", "en")) {
            fit(visitor, List.of("/avvisi/ideazione-2026/verifica?chi=OTHER&lang=" + language));
            assertThat(visitor.page().locator("#esito a[href^='/trame']").innerText()).as(language).contains("Trame");
        }
    }

    @Test
    void theSelfCheckPointsToTheSectionWhereEachRuleStands() {
        Visitor visitor = new Visitor(portal);
        visitor.open("/avvisi/ideazione-2026/verifica?chi=OTHER&dove=OTHER&ambito=OTHER&costo=100&contributo=90.000&mesi=99&aiuti=300.000");
        assertThat(visitor.text()).contains("Così come la descrivi", "Questo avviso è per: ");
        List<Locator> links = visitor.page().locator("#esito .o-checks a").all();
        Map<String, String> sections = links.stream().collect(Collectors.toMap(link -> link.getAttribute("href").replaceFirst(".*#", "#"), Locator::innerText, (one, same) -> one));
        assertThat(sections).containsOnlyKeys("#deadlines", "#addressed", "#obtained", "#description", "#articles");

        visitor.open("/avvisi/ideazione-2026");
        sections.forEach((section, words) -> assertThat(words).contains(visitor.page().locator(section + " h2").innerText()));
        assertThat(visitor.page().locator("#addressed").innerText()).contains("Quartieri", "Ambiti");
    }

    @Test
    void theSelfCheckAsksForTheAnswersThatDecide() {
        Visitor visitor = new Visitor(portal);
        visitor.open("/avvisi/ideazione-2026/verifica?chi=&impresa=&dove=&ambito=");
        assertThat(visitor.page().locator("#answer-title").innerText()).isEqualTo("Manca ancora qualche risposta");
        List<String> asked = visitor.page().locator("#esito a[href^='#']").all().stream().map(link -> link.getAttribute("href")).toList();
        assertThat(asked).containsExactly("#chi", "#dove", "#ambito");
        asked.forEach(question -> assertThat(visitor.page().locator("form " + question).count()).as(question).isEqualTo(1));
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private static String firstLink(Visitor visitor, String address, String beginning) {
        visitor.open(address);
        return visitor.page().locator("a[href^='" + beginning + "']").first().getAttribute("href");
    }

    @Test
    void anybodyAsksWithoutASessionAndKeepsWhatWasRefused() throws Exception {
        HttpResponse<String> taken = send(asking("question=Una+domanda+di+prova%2C+lunga+quanto+basta%3F&email="));

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(taken.headers().firstValue("Location").orElse("")).endsWith("/avvisi/ideazione-2026/domande/nuova?esito=ricevuta");
        assertThat(taken.headers().map()).doesNotContainKey("set-cookie");

        HttpResponse<String> refused = send(asking("question=Una+domanda+di+prova%2C+%3Cb%3Elunga%3C%2Fb%3E+quanto+basta%3F&email=nessuno"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Una domanda di prova, &lt;b&gt;lunga").contains("value=\"nessuno\"").contains("aria-invalid=\"true\"");
        assertThat(refused.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void anotherSiteMakesNobodyAsk() throws Exception {
        HttpResponse<String> answer = send(asking("question=Una+domanda+di+prova%2C+lunga+quanto+basta%3F").header("Origin", "http://elsewhere.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void noAnswerTellsWhetherAnAddressFollowsACall() throws Exception {
        HttpResponse<String> first = send(following("nuova@example.org"));
        HttpResponse<String> again = send(following("nuova@example.org"));

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(303);
        assertThat(again.headers().firstValue("Location")).isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void openingTheLinkToLeaveChangesNothingAndAMailProgramsButtonIsAnsweredWithoutARedirect() throws Exception {
        assertThat(get("invia/lascia?codice=" + "a".repeat(36)).headers().firstValue("Location").orElse("")).contains("/aggiornamenti/lascia");
        HttpResponse<String> button = send(form("invia/lascia?codice=" + "a".repeat(36), "List-Unsubscribe=One-Click"));

        assertThat(button.statusCode()).isEqualTo(200);
        assertThat(button.headers().map()).doesNotContainKey("set-cookie");
    }

    private HttpRequest.Builder asking(String fields) {
        return form("invia/ideazione-2026/domande/nuova", fields);
    }

    private HttpRequest.Builder following(String email) {
        return form("invia/ideazione-2026/aggiornamenti", "email=" + email);
    }

    private HttpRequest.Builder form(String address, String fields) {
        return request(address).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    private static void fit(Visitor visitor, List<String> addresses) {
        for (String address : addresses) {
            visitor.open(address);
            assertThat((Integer) visitor.page().evaluate("document.documentElement.scrollWidth")).as("width of " + address).isLessThanOrEqualTo(PHONE);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.url().resolve(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
