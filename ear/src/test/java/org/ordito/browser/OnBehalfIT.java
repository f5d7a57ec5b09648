package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.ideazione.ApplicantKind;

/** Somebody applies at the focal point: an operator writes and sends for them, with their signed mandate and not without. */
@ExtendWith(Portal.Extension.class)
class OnBehalfIT {

    private static final String CALL = "ideazione-2026";
    private static final String PERSON = "Nadia Prova";
    private static final String TAX_CODE = "DMENDA70C50C351M";
    private static final String OPERATOR = "Operatore Sportello";

    private final Portal portal;

    OnBehalfIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theFocalPointSendsForSomebodyAndBothNamesStand() {
        Operator operator = new Operator(portal);
        operator.preparesMandate(CALL, PERSON, TAX_CODE);
        assertPdf(operator.get("/app/documents/mandate/" + operator.mandate() + "/form"));

        operator.writesFor(PERSON);
        operator.introducesThePerson(ApplicantKind.INFORMAL_GROUP, PERSON);
        operator.saysWhereAndWhat("Sartoria della signora Nadia");
        operator.goesOn();
        operator.writesTheIdea();
        operator.saysWhatItCosts(25_000);
        operator.attachesFiles(ApplicantKind.INFORMAL_GROUP);
        String draft = operator.page().url();
        operator.tickAll("declaration");
        assertThat(operator.pressInVain("send")).contains("Manca la delega firmata");
        nobodyElseSees(operator, draft);

        operator.opensTheMandate();
        operator.filesTheSignedMandate();
        operator.open(draft);
        operator.declaresAndSends();
        assertThat(operator.text()).contains(PERSON, OPERATOR);
        assertPdf(operator.get("/app/documents/application/" + operator.number() + "/receipt"));

        bothNamesStandForTheOffice(operator);
        operator.opensTheMandate();
        operator.write("reason", "La persona ha chiesto di chiuderla.");
        operator.press("end");
        assertThat(operator.statusOf(operator.mandateAddress())).isEqualTo(403);
        assertThat(operator.statusOf(address(operator))).as("what was sent stays the person’s").isEqualTo(403);
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void somebodyWithAnAccountSeesTheMandateAndTakesItBack() {
        Operator operator = new Operator(portal);
        operator.opensTheFormFor(CALL);
        operator.write("account", "nobody@demo.invalid");
        assertThat(operator.pressInVain("prepare")).contains("Nessun account");
        operator.preparesMandateOfAccount(CALL, "panchine@demo.invalid");
        assertThat(operator.pressInVain("write")).as("nothing is told before it is signed").contains("Prima carica la delega firmata");
        operator.filesTheSignedMandate();
        assertThat(operator.pressInVain("write")).contains("ha già una domanda");
        assertThat(operator.pressInVain("takeOver")).as("what the person sent alone stays theirs").contains("l’ha inviata da sola");

        Citizen person = new Citizen(portal, "panchine");
        person.receivesMessage("Una delega a tuo nome");
        person.open("/area-personale");
        person.follow(operator.mandateAddress());
        person.press("end");
        assertThat(operator.statusOf(operator.mandateAddress())).isEqualTo(403);
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    @Test
    void whoHasNoAddressIsCalledAndTheOperatorSaysSo() {
        Operator operator = new Operator(portal);
        operator.open("/scrivania");
        operator.follow("/app/mail/unreached.xhtml");
        assertThat(operator.text()).contains("Rosaria Demo", "095 000001");
        operator.tick("Rosaria Demo");
        assertThat(operator.pressInVain("mark")).contains("Scegli come hai avvisato");
        operator.pick("how", "PHONE");
        operator.press("mark");
        assertThat(operator.text()).as("what was ticked stayed so").contains("Segnato un messaggio");

        Administrator administrator = new Administrator(portal);
        administrator.signIn();
        administrator.open("/scrivania");
        administrator.follow("/app/mail/undelivered.xhtml");
        assertThat(administrator.text()).contains("Nessun messaggio aspetta");
        assertThat(operator.statusOf("/app/mail/undelivered.xhtml")).isEqualTo(403);
        assertThat(administrator.statusOf("/app/mail/unreached.xhtml")).isEqualTo(403);
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void nobodyElseSees(Operator operator, String draft) {
        Visitor colleague = new Visitor(portal, "sportello2", Visitor.DESKTOP);
        colleague.signIn(new Administrator(portal).registers(colleague.username(), "Operatrice Due", "Punto focale"));
        for (Visitor other : List.of(colleague, new Citizen(portal, "cittadina"))) {
            assertThat(other.statusOf(draft)).as("draft for " + other.username()).isEqualTo(403);
            assertThat(other.statusOf(operator.mandateAddress())).as("mandate for " + other.username()).isEqualTo(403);
            assertThat(other.statusOf("/app/documents/mandate/" + operator.mandate() + "/form")).as("form for " + other.username()).isEqualTo(403);
        }
        colleague.open("/app/mandates/list.xhtml");
        assertThat(colleague.text()).doesNotContain(PERSON);
    }

    private void bothNamesStandForTheOffice(Operator operator) {
        Officer officer = new Officer(portal);
        officer.open(address(operator));
        assertThat(officer.text()).contains("per conto di " + PERSON + " da " + OPERATOR);
        assertPdf(officer.get("/app/documents/mandate/" + operator.mandate() + "/signed"));

        Auditor auditor = new Auditor(portal);
        assertThat(auditor.finds("application.submitted", operator.number())).isPositive();
        assertThat(auditor.text()).contains("sportello", "per conto di " + PERSON);
    }

    private static String address(Operator operator) {
        return "/app/ideazione/application.xhtml?number=" + operator.number();
    }

    private static void assertPdf(APIResponse answer) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new String(answer.body(), 0, 5)).isEqualTo("%PDF-");
    }
}
