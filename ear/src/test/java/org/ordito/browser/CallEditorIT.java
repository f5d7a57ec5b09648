package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A call is copied from an earlier one, written section by section, previewed, published, corrected, and read by anybody. */
@ExtendWith(Portal.Extension.class)
class CallEditorIT {

    private static final String CALL = "avviso-copiato-" + UUID.randomUUID().toString().substring(0, 8);
    private static final String EARLIER = "ideazione-2026";

    private final Portal portal;
    private final Officer officer;
    private final Manager manager;

    CallEditorIT(Portal portal) {
        this.portal = portal;
        officer = new Officer(portal);
        manager = new Manager(portal);
    }

    @Test
    void aCopiedCallIsWrittenPublishedAndCorrected() {
        officer.copiesCall(EARLIER, CALL, "Avviso copiato");
        aWrongCupIsRefused();
        criteriaAreMovedAddedAndRemoved();
        whatIsMissingKeepsTheCallFromTheManager();
        onlyTheOfficeSeesThePreview();
        manager.publishes(CALL);
        officer.corrects(CALL, "title", "Avviso copiato e corretto", "Il titolo era incompleto.");
        anybodyReadsWhatChanged();
        theManagerReadsWhatACorrectionLeavesMissing();
        whoReadsNoQuestionsIsNotLedToThem();
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void aWrongCupIsRefused() {
        officer.opensSection(CALL, "TEXT");
        officer.write("cup", "X");
        assertThat(officer.pressInVain("save")).contains("Il CUP ha 15 caratteri");
        officer.write("cup", "d61b26000120007");
        officer.press("save");
    }

    private void criteriaAreMovedAddedAndRemoved() {
        officer.opensSection(CALL, "CRITERIA");
        officer.press("raise1");
        assertThat(criteria()).startsWith("Innovazione", "Bisogno e quartiere");
        officer.press("raise1");
        assertThat(criteria()).startsWith("Bisogno e quartiere", "Innovazione");
        officer.write("title7", "Ambiente");
        officer.write("code7", "green");
        officer.write("weight7", "5");
        assertThat(officer.page().locator("[data-sum]").first().innerText()).as("the sum while one types").contains("105");
        officer.press("save");
        assertThat(criteria()).contains("Ambiente");
        officer.press("remove7");
        assertThat(criteria()).doesNotContain("Ambiente").hasSize(14);
    }

    private List<String> criteria() {
        return officer.page().locator("fieldset.ca-row > legend").allInnerTexts();
    }

    private void whatIsMissingKeepsTheCallFromTheManager() {
        officer.write("weight0", "25");
        officer.press("save");
        officer.opensSection(CALL, null);
        assertThat(officer.text()).contains("Ora fanno 105");
        assertThat(officer.page().locator("[id$=':submit']").count()).as("buttons that send the call").isZero();
        officer.opensSection(CALL, "CRITERIA");
        officer.write("weight0", "20");
        officer.press("save");
        officer.opensSection(CALL, null);
        officer.press("submit");
    }

    private void theManagerReadsWhatACorrectionLeavesMissing() {
        String page = "/app/calls/correct.xhtml?number=" + CALL;
        officer.open(page);
        assertThat(officer.page().locator("[id$=':weight0'], [id$=':body0']").count()).as("what the manager alone corrects").isZero();
        manager.open(page);
        manager.write("reason", "Un criterio era di troppo.");
        manager.tickAll("offCriterion1");
        assertThat(manager.page().locator("[data-sum]").first().innerText()).as("the sum while one types").contains("85");
        assertThat(manager.pressInVain("correct")).contains("Ora fanno 85");
        manager.write("weight0", "35");
        manager.press("correct");
        assertThat(new Visitor(portal).get("/avvisi/" + CALL + "/versioni/3").text()).contains("Innovazione", "tolto");
    }

    private void whoReadsNoQuestionsIsNotLedToThem() {
        Administrator administrator = new Administrator(portal);
        for (Visitor each : List.of(manager, administrator)) {
            each.open("/app/calls/list.xhtml");
            assertThat(each.hasLink("/app/calls/questions.xhtml?number=" + CALL)).isEqualTo(each == manager);
        }
    }

    private void onlyTheOfficeSeesThePreview() {
        officer.open("/app/calls/preview.xhtml?number=" + CALL);
        assertThat(officer.text()).contains("Anteprima.", "Avviso copiato", "Art. 5.", "Modello di preventivo dei costi");
        assertThat(officer.page().locator("meta[name=robots]").getAttribute("content")).isEqualTo("noindex");
        Visitor anybody = new Visitor(portal);
        assertThat(anybody.statusOf("/avvisi/" + CALL)).isEqualTo(404);
        assertThat(new Citizen(portal, "cittadina").statusOf("/app/calls/preview.xhtml?number=" + CALL)).isEqualTo(403);
    }

    private void anybodyReadsWhatChanged() {
        Visitor anybody = new Visitor(portal, "anybody", 360);
        anybody.open("/avvisi/" + CALL);
        assertThat(anybody.text()).contains("Pubblicato, non ancora aperto", "Apertura: ");
        anybody.follow("/avvisi/" + CALL + "/versioni/2");
        assertThat(anybody.text()).contains("Il titolo era incompleto.", "Prima:", "Ora:", "Avviso copiato e corretto");
        assertThat(anybody.page().locator("article.ca-change").count()).isEqualTo(1);
        anybody.open("/avvisi/" + CALL + "/versioni/1");
        anybody.open("/avvisi/" + CALL + "/versioni");
        assertThat(anybody.statusOf("/avvisi/" + CALL + "/versioni/3")).isEqualTo(404);
        anybody.open("/avvisi/" + CALL);
        String annex = anybody.page().locator("a[href^='/allegati/']").first().getAttribute("href");
        assertThat(anybody.get(annex).status()).isEqualTo(200);
        assertThat(anybody.get(annex).headers().get("cache-control")).contains("immutable");
        assertThat(anybody.statusOf(annex.substring(0, annex.lastIndexOf('/')) + "/" + UUID.randomUUID())).isEqualTo(404);
    }
}
