package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Letters and protocol register, by those who write the texts, keep the register, and get the letters. */
@ExtendWith(Portal.Extension.class)
class LettersIT {

    private static final String TEMPLATE = "/app/letters/template.xhtml?kind=ideazione.exclusion";

    private final Portal portal;

    LettersIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void nothingIsFoundOnThePagesMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void administratorEditsATextPreviewsItAndGoesBackToTheOneThatShips() throws IOException {
        Administrator administrator = new Administrator(portal);
        administrator.signIn();
        administrator.open("/app/letters/list.xhtml");
        administrator.follow("kind=ideazione.exclusion");
        String shipped = body(administrator).inputValue();

        administrator.write("body", shipped + "\n\nCordiali saluti da {{sindaco}}.");
        assertThat(administrator.pressInVain("save")).contains("sindaco", "{{motivo}}");
        assertThat(body(administrator).inputValue()).as("what was written is kept").contains("{{sindaco}}");

        administrator.write("body", shipped + "\n\nCordiali saluti, <b>l’ufficio</b>.");
        administrator.press("look");
        assertThat(administrator.page().locator(".o-letter").innerText()).contains("<b>l’ufficio</b>", "Orto di quartiere").doesNotContain("{{");
        assertThat(sample(administrator)).startsWith("%PDF-");
        administrator.press("save");
        assertThat(body(administrator).inputValue()).contains("Cordiali saluti");

        administrator.press("reset");
        assertThat(body(administrator).inputValue()).isEqualTo(shipped);
        assertThat(administrator.page().locator("details.o-message").count()).as("versions are kept").isGreaterThanOrEqualTo(2);
    }

    @Test
    void citizenDownloadsTheOwnLettersAndNobodyElseDoes() {
        Citizen citizen = new Citizen(portal, "cittadina");
        citizen.follow(citizen.page().locator("a[href*='/app/ideazione/application.xhtml?number=IDEA-2025-']").first().getAttribute("href"));
        List<String> letters = citizen.page().locator("a[href*='/letter-']").all().stream().map(link -> link.getAttribute("href")).toList();

        assertThat(letters).hasSizeGreaterThanOrEqualTo(3);
        APIResponse letter = citizen.get(letters.get(0));
        assertThat(letter.status()).isEqualTo(200);
        assertThat(new String(letter.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new Citizen(portal, "bussoletta").statusOf(letters.get(0))).isEqualTo(403);
        assertThat(new Evaluator(portal, "valutatore1").statusOf(letters.get(0))).isEqualTo(403);
        assertThat(citizen.text()).containsPattern("\\d{4}/\\d{7}");
    }

    @Test
    void officerFindsTheLetterInTheRegisterAndOnTheCase() {
        Officer officer = new Officer(portal);
        officer.open("/scrivania");
        officer.follow("/app/protocol/register.xhtml");
        officer.page().locator("#text").fill("Domanda IDEA-2025-");
        officer.page().waitForNavigation(() -> officer.page().locator(".o-search button[type=submit]").click());
        officer.page().waitForNavigation(() -> officer.page().locator("tbody a.o-number").first().click());
        assertThat(officer.text()).contains("Uscita", "IDEA-2025-");

        String caseNumber = officer.text().replaceAll("(?s).*(IDEA-2025-\\d{4}).*", "$1");
        officer.open("/app/ideazione/application.xhtml?number=" + caseNumber);
        assertThat(officer.get(officer.page().locator("a[href*='/letter-']").first().getAttribute("href")).status()).isEqualTo(200);
    }

    @Test
    void registerOfAPastDayIsThereAsDocumentAndAsTableForTheOfficeAlone() {
        Officer officer = new Officer(portal);
        officer.open("/app/protocol/days.xhtml");
        if (officer.page().locator("[id$=':make']").count() > 0) {
            officer.press("make");
        }
        String pdf = officer.page().locator("a[href$='/pdf']").first().getAttribute("href");
        String csv = officer.page().locator("a[href$='/csv']").first().getAttribute("href");

        assertThat(officer.get(pdf).text()).startsWith("%PDF-");
        assertThat(officer.get(csv).text()).contains("Impronta SHA-256");
        Citizen citizen = new Citizen(portal, "cittadina");
        assertThat(citizen.statusOf(pdf)).isEqualTo(403);
        assertThat(citizen.statusOf("/app/protocol/register.xhtml")).isEqualTo(403);
        assertThat(citizen.statusOf(TEMPLATE)).isEqualTo(403);
        assertThat(officer.statusOf(TEMPLATE)).isEqualTo(403);
    }

    private static Locator body(Visitor visitor) {
        return visitor.page().locator("[id='form:body']");
    }

    private static String sample(Visitor visitor) throws IOException {
        Download download = visitor.page().waitForDownload(() -> visitor.page().locator("[id='form:download']").click());
        try (InputStream content = download.createReadStream()) {
            return new String(content.readNBytes(5), StandardCharsets.US_ASCII);
        }
    }
}
