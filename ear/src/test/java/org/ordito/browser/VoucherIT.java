package org.ordito.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Vouchers for training: somebody on a phone, the coordinator, a provider and the manager. */
@ExtendWith(Portal.Extension.class)
class VoucherIT {

    private static final Pattern NUMBER = Pattern.compile("VOU-\\d{4}-\\d{4}");

    private final Portal portal;

    VoucherIT(Portal portal) {
        this.portal = portal;
    }

    @AfterEach
    void nothingGraveWasMet() {
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void somebodyAsksOnAPhoneTheCoordinatorAssignsAndACourseIsChosen() {
        Learner learner = new Learner(portal, "trame10");
        learner.open("/trame/voucher");
        learner.follow("/app/trame/voucher-request.xhtml");
        learner.write("phone", "call me");
        assertThat(learner.pressInVain("send")).contains("Che cosa vorresti imparare");
        learner.pick("basis", "COURSE");
        learner.choose("course", "feltro-2026");
        learner.write("wish", "Tenere i conti di una bottega, per aprirne una.");
        assertThat(learner.pressInVain("send")).contains("telefono");
        learner.write("phone", "340 000 0000");
        assertThat(learner.hasToScrollSideways()).isFalse();
        learner.press("send");

        String number = number(learner.text());
        assertThat(learner.text()).contains("Ti rispondiamo entro").contains("Paghiamo l’ente");
        learner.open("/app/trame/voucher-request.xhtml");
        assertThat(learner.page().url()).as("one at a time").endsWith(number);

        Coordinator coordinator = new Coordinator(portal);
        coordinator.takeUp("trame/voucher-decision", number);
        assertThat(coordinator.text()).contains("Tenere i conti di una bottega").contains("Feltro");
        coordinator.write("amount", "1.500,01");
        assertThat(coordinator.pressInVain("assign")).contains("1.500,00");
        coordinator.write("amount", "400");
        coordinator.press("assign");
        assertThat(coordinator.text()).contains("Assegnato");

        learner.open("/area-personale");
        learner.follow("/app/trame/voucher-choice.xhtml?number=" + number);
        assertThat(learner.text()).contains("Conti facili").doesNotContain("Ricamo");
        assertThat(learner.pressInVain("choose")).isNotBlank();
        assertThat(learner.hasToScrollSideways()).isFalse();
        learner.pick("offer", "conti-facili-2027");
        learner.press("choose");
        assertThat(learner.text()).contains("Attivato").contains("Officina digitale").contains("lo paghiamo noi");
        assertThat(learner.hasToScrollSideways()).isFalse();
    }

    @Test
    void aProviderKeepsTheRegisterAsksToBePaidAndIsPaid() {
        Visitor provider = staff("ente2");
        provider.open("/scrivania");
        provider.follow("/app/trame/provider-vouchers.xhtml");
        String number = number(row(provider, "Ibrahim Demo").innerText());
        provider.follow("voucher-register.xhtml?number=" + number);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
        writeDay(provider, today, "2", "3");
        assertThat(provider.pressInVain("keep")).contains("non più di quelle di lezione");
        writeDay(provider, today, "2", "1");
        provider.press("keep");
        assertThat(provider.text()).contains("21 ore di presenza su 30: 70%").contains("potete chiedere il pagamento");

        provider.follow("voucher-invoice.xhtml?number=" + number);
        provider.write("number", "27/2026");
        provider.write("issuedOn", today);
        assertThat(provider.pressInVain("invoice")).contains("file della fattura");
        provider.write("number", "27/2026");
        provider.write("issuedOn", today);
        provider.attach("file", "fattura-27.pdf");
        provider.press("invoice");
        assertThat(provider.text()).contains("il laboratorio la controlla");

        Coordinator coordinator = new Coordinator(portal);
        coordinator.takeUp("trame/voucher-payment", number);
        assertThat(coordinator.get("/app/documents/voucher-invoice/" + number).status()).isEqualTo(200);
        coordinator.write("reason", "Manca il codice del progetto.");
        coordinator.press("sendBack");

        provider.takeUp("trame/voucher-invoice", number);
        assertThat(provider.text()).contains("Manca il codice del progetto.");
        provider.write("number", "27/2026 bis");
        provider.write("issuedOn", today);
        provider.attach("file", "fattura-27-bis.pdf");
        provider.press("invoice");
        coordinator.takeUp("trame/voucher-payment", number);
        coordinator.press("check");

        Visitor manager = staff("dirigente");
        manager.takeUp("trame/voucher-payment", number);
        manager.press("approve");
        assertThat(manager.text()).contains("Il pagamento è approvato").contains("MANDV-");
        provider.open("/app/trame/voucher-register.xhtml?number=" + number);
        assertThat(provider.text()).contains("Pagato");
        assertThat(provider.page().locator("[id$=':keep']")).hasCount(0);
    }

    @Test
    void aProviderWhoseInvoiceIsLateIsCalledAndGetsMoreTime() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/vouchers.xhtml?state=ATTENDED");
        String number = number(row(coordinator, "Samira Demo").innerText());
        coordinator.takeUp("trame/voucher-overdue", number);
        assertThat(coordinator.text()).contains("la fattura non è arrivata", "095 000 0020", "420,00");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Rome"));
        coordinator.write("until", today);
        assertThat(coordinator.pressInVain("give")).contains("Scegli un giorno");
        coordinator.write("until", today.plusDays(20));
        coordinator.press("give");
        assertThat(coordinator.text()).contains("L’ente ha più tempo", "non c’è più nulla da fare");
        Visitor provider = staff("ente2");
        assertThat(provider.isWaiting("trame/voucher-invoice", number)).as("the provider may still send it").isTrue();
    }

    @Test
    void whoNoLongerNeedsItGivesItUpOnAPhone() {
        Learner learner = new Learner(portal, "trame6");
        learner.open("/area-personale");
        String number = number(learner.page().locator("[aria-labelledby=vouchers-title]").innerText());
        learner.follow("/app/trame/voucher.xhtml?number=" + number);
        learner.follow("/app/trame/voucher-renounce.xhtml?number=" + number);
        learner.press("renounce");
        assertThat(learner.text()).contains("Restituito");
        learner.open("/app/trame/voucher-renounce.xhtml?number=" + number);
        assertThat(learner.page().url()).as("nothing is asked any more").endsWith("/app/trame/voucher.xhtml?number=" + number);
    }

    @Test
    void theCoordinatorSearchesTakesTablesAwayTakesAVoucherBackAndKeepsFundAndCatalogue() {
        Coordinator coordinator = new Coordinator(portal);
        coordinator.open("/app/trame/lab.xhtml");
        coordinator.follow("/app/trame/vouchers.xhtml");
        coordinator.open("/app/trame/vouchers.xhtml?state=ACTIVATED");
        String number = number(row(coordinator, "Concetta Demo").innerText());
        assertThat(coordinator.page().locator("table").innerText()).doesNotContain("Rosa Demo");
        APIResponse text = coordinator.get("/app/documents/vouchers/ACTIVATED/csv");
        assertThat(text.text()).contains("Concetta Demo").doesNotContain("Rosa Demo");
        APIResponse workbook = coordinator.get("/app/documents/vouchers/ALL/xlsx");
        assertThat(workbook.headers().get("content-disposition")).contains("voucher.xlsx");
        assertThat(new String(workbook.body(), 0, 2)).isEqualTo("PK");
        assertThat(coordinator.statusOf("/app/documents/vouchers/NONE/xlsx")).isEqualTo(404);

        coordinator.follow("/app/trame/voucher-case.xhtml?number=" + number);
        assertThat(coordinator.pressInVain("revoke")).isNotBlank();
        coordinator.write("reason", "Il corso non si tiene più.");
        coordinator.press("revoke");
        assertThat(coordinator.text()).contains("Revocato").contains("Il corso non si tiene più.");
        Learner person = new Learner(portal, "trame4");
        person.open("/app/trame/voucher.xhtml?number=" + number);
        assertThat(person.text()).contains("Il corso non si tiene più.");

        coordinator.open("/app/trame/voucher-fund.xhtml");
        coordinator.write("total", "1");
        assertThat(coordinator.pressInVain("save")).contains("già impegnati");
        coordinator.write("total", "15.000");
        coordinator.press("save");

        coordinator.open("/app/trame/providers.xhtml");
        coordinator.follow("/app/trame/provider.xhtml?number=officina-digitale-demo");
        coordinator.write("title", "Foto con il telefono");
        coordinator.write("content", "Luce, sfondo, ritocco.");
        coordinator.write("place", "Via del Telaio 12");
        coordinator.write("timetable", "Sabato, dalle 9 alle 13");
        coordinator.write("hours", 16);
        coordinator.write("price", "240");
        coordinator.write("startsOn", LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(30));
        coordinator.write("endsOn", LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(20));
        coordinator.write("slug", "foto-telefono");
        assertThat(coordinator.pressInVain("addOffer")).contains("prima del primo");
        coordinator.write("endsOn", LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(60));
        coordinator.press("addOffer");
        Visitor anybody = new Visitor(portal);
        anybody.open("/trame/voucher/foto-telefono");
        coordinator.press("hide");
        anybody.until("it is out of the catalogue", () -> anybody.statusOf("/trame/voucher/foto-telefono") == 404);
    }

    @Test
    void eachSeesTheirOwnAlone() {
        Visitor rival = staff("ente");
        Visitor provider = staff("ente2");
        provider.open("/app/trame/provider-vouchers.xhtml");
        String number = number(row(provider, "Amina Demo").innerText());

        assertThat(rival.statusOf("/app/trame/voucher-register.xhtml?number=" + number)).isEqualTo(403);
        assertThat(rival.statusOf("/app/trame/voucher.xhtml?number=" + number)).isEqualTo(403);
        assertThat(rival.statusOf("/app/trame/vouchers.xhtml")).isEqualTo(403);
        assertThat(rival.statusOf("/app/documents/vouchers/ALL/csv")).isEqualTo(403);
        Learner other = new Learner(portal, "trame1");
        assertThat(other.statusOf("/app/trame/voucher.xhtml?number=" + number)).isEqualTo(403);
        assertThat(other.statusOf("/app/trame/voucher-case.xhtml?number=" + number)).isEqualTo(403);
        assertThat(other.statusOf("/app/trame/voucher-payment.xhtml?number=" + number)).isEqualTo(403);
        assertThat(other.statusOf("/app/documents/voucher-invoice/" + number)).isEqualTo(403);
    }

    @Test
    void theCatalogueFitsOnAPhone() {
        Visitor anybody = new Visitor(portal, "voucher-phone", Learner.PHONE);
        for (String address : List.of("/trame", "/trame/voucher", "/trame/voucher/ricamo-2027")) {
            anybody.open(address);
            assertThat(((Number) anybody.page().evaluate("() => document.documentElement.scrollWidth")).intValue()).as(address).isLessThanOrEqualTo(Learner.PHONE);
        }
        assertThat(anybody.statusOf("/trame/voucher/nessuno")).isEqualTo(404);
        assertThat(anybody.statusOf("/trame/voucher?dopo=nessuno")).isEqualTo(404);
    }

    private Visitor staff(String account) {
        Visitor visitor = new Visitor(portal, account, Visitor.DESKTOP);
        visitor.signIn();
        return visitor;
    }

    private static Locator row(Visitor visitor, String name) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(name)).first();
    }

    private static void writeDay(Visitor provider, LocalDate day, String held, String attended) {
        provider.write("day", day);
        provider.write("held", held);
        provider.write("attended", attended);
    }

    private static String number(String text) {
        Matcher found = NUMBER.matcher(text);
        assertThat(found.find()).as("a number in: " + text).isTrue();
        return found.group();
    }
}
