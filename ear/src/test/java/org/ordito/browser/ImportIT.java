package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.FilledTable;
import org.ordito.ideazione.arrivals.IdentityCheck;

/** The operator of the focal point brings in applications on paper: wrong at first, then right, then once more. */
@ExtendWith(Portal.Extension.class)
class ImportIT {

    private static final String CALL = "ideazione-2026";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Portal portal;
    private final String protocol = "PG/" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    ImportIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void nothingGraveWasMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void operatorImportsWhatArrivedOnPaper() {
        Visitor operator = new Visitor(portal, "sportello", Visitor.DESKTOP);
        operator.signIn();
        operator.open("/scrivania");
        operator.follow("/app/ideazione/arrivals.xhtml");
        operator.follow("/app/ideazione/arrivals.xhtml?number=" + CALL);
        LocalDateTime arrived = LocalDateTime.ofInstant(new Administrator(portal).now(), ZoneId.of("Europe/Rome")).minusMinutes(10);

        bring(operator, template(operator).application(protocol, "Associazione =1+1", arrived, Map.of("quarter", "Librino")).bytes());
        assertThat(operator.text()).contains("Non si può importare: 1 riga da correggere, nessuna pronta", protocol, "Da correggere", "Quartiere");
        assertThat(operator.page().locator("[id$=':takeIn']").count()).isZero();

        operator.open("/app/ideazione/arrivals.xhtml?number=" + CALL);
        byte[] right = template(operator).application(protocol, "Associazione =1+1", arrived, Map.of("requestedGrant", "900.000,00")).bytes();
        bring(operator, right);
        assertThat(operator.text()).contains("Si può importare: 1 domanda da importare, di cui 1 accolta con osservazioni, nessuna già registrata", "supera il massimo", "Non è ancora stato registrato nulla", "si elimina da sola");
        assertThat(operator.page().locator("[id$=':takeIn']").inputValue()).isEqualTo("Conferma e importa 1 domanda");
        operator.press("takeIn");
        assertThat(operator.text()).contains("L’importazione è fatta", "IDEA-");
        String number = operator.page().locator(".o-number").first().innerText();
        String csv = operator.page().locator("a[href*='/arrivals/csv/']").getAttribute("href");
        assertThat(operator.get(csv).text()).contains(number, protocol);
        assertThat(operator.get(csv.replace("/csv/", "/xlsx/")).status()).isEqualTo(200);

        operator.open("/app/ideazione/arrivals.xhtml?number=" + CALL);
        assertThat(operator.text()).contains("Importata 1 domanda");
        bring(operator, right);
        assertThat(operator.text()).contains("La domanda di questa tabella è registrata", number);
        assertThat(operator.page().locator("[id$=':takeIn']").count()).isZero();

        Visitor phone = new Visitor(portal, "funzionaria", 360);
        phone.signIn();
        phone.open("/app/ideazione/applications.xhtml");
        phone.follow("/app/ideazione/arrivals.xhtml");
        phone.open("/app/ideazione/application.xhtml?number=" + number);
        assertThat(phone.text()).contains(protocol, "fascicolo cartaceo", "supera il massimo").containsIgnoringCase("Accolta con osservazioni");
        phone.follow("/app/ideazione/later-arrival.xhtml?number=" + number);
        opensTheApplicantsAccount(phone, number);

        operator.open("/app/ideazione/arrivals.xhtml?number=" + CALL);
        operator.write("which", protocol.toLowerCase());
        operator.press("find");
        operator.write("protocol", protocol + "-R");
        operator.write("words", "Ritiro la domanda.");
        assertThat(operator.pressInVain("withdraw")).as("how and when it came").contains("Manca");
        withdraw(operator, arrived);
        assertThat(operator.text()).contains("La rinuncia è registrata", "Ritiro la domanda.", protocol + "-R");
    }

    private void opensTheApplicantsAccount(Visitor officer, String number) {
        officer.open("/app/ideazione/application.xhtml?number=" + number);
        officer.follow("/app/ideazione/applicant-account.xhtml?number=" + number);
        assertThat(officer.pressInVain("open")).contains("come hai controllato");
        officer.pick("how", IdentityCheck.IN_PERSON);
        officer.write("email", "rosa@demo.invalid");
        officer.press("open");
        Visitor applicant = new Visitor(portal, officer.page().locator("#username").innerText(), 360);
        String password = officer.page().locator("#password").innerText();
        officer.open("/app/ideazione/applicant-account.xhtml?number=" + number);
        assertThat(officer.text()).contains("ha già un account", applicant.username()).doesNotContain(password);

        applicant.signIn(password);
        applicant.open("/area-personale");
        assertThat(applicant.text()).contains(number, "ora hai un account sul portale");
        applicant.open("/app/ideazione/application.xhtml?number=" + number);
        assertThat(applicant.text()).contains("Associazione =1+1", "fascicolo cartaceo").doesNotContain("senza account");
        assertThat(applicant.statusOf("/app/ideazione/applicant-account.xhtml?number=" + number)).isEqualTo(403);
    }

    private void withdraw(Visitor operator, LocalDateTime arrived) {
        operator.tick("PEC");
        operator.write("arrivalDay", arrived.toLocalDate().toString());
        operator.write("arrivalTime", arrived.plusMinutes(5).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        operator.write("protocolDay", arrived.plusMinutes(5).toLocalDate().toString());
        operator.press("withdraw");
    }

    @Test
    void whoChoosesNoFileIsAskedForOne() {
        Visitor operator = new Visitor(portal, "sportello", Visitor.DESKTOP);
        operator.signIn();
        operator.open("/app/ideazione/arrivals.xhtml?number=" + CALL);
        assertThat(operator.pressInVain("bring")).contains("Scegli il file da caricare");
    }

    @Test
    void fileThatIsNoTemplateIsRefusedWithASentence() {
        Visitor operator = new Visitor(portal, "sportello", 360);
        operator.signIn();
        operator.open("/app/ideazione/arrivals.xhtml?number=" + CALL);
        operator.page().locator("[id$=':file']").setInputFiles(new FilePayload("domande.xlsx", XLSX, "PK".getBytes()));
        assertThat(operator.pressInVain("bring")).contains("file");

        assertThat(new Citizen(portal, "cittadina").statusOf("/app/ideazione/arrivals.xhtml")).isEqualTo(403);
    }

    private static FilledTable template(Visitor operator) {
        return new FilledTable(operator.get("/app/documents/arrivals/template/" + CALL).body());
    }

    private static void bring(Visitor operator, byte[] table) {
        operator.page().locator("[id$=':file']").setInputFiles(new FilePayload("domande.xlsx", XLSX, table));
        operator.press("bring");
    }
}
