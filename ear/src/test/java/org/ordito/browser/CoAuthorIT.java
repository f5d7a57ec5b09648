package org.ordito.browser;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.ideazione.ApplicantKind;

/** Two people write one application, in several windows, across an ended session; one of them sends it. */
@ExtendWith(Portal.MovingClock.class)
class CoAuthorIT {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final String CALL = "avviso-insieme-" + UUID.randomUUID().toString().substring(0, 8);
    private static final String IDEA = "Cucina di cortile";

    private final Portal portal;
    private final Writer lead;
    private final Writer friend;
    private final Writer stranger;

    CoAuthorIT(Portal portal) {
        this.portal = portal;
        lead = new Writer(portal, "cittadina");
        friend = new Writer(portal, "associazione");
        stranger = new Writer(portal, "lampara");
    }

    @Test
    void twoPeopleWriteOneApplication() {
        callOpens();
        lead.startsDraft(CALL);
        lead.introducesThemselves(ApplicantKind.ASSOCIATION);
        lead.saysWhereAndWhat(IDEA);
        lead.goesOn();

        String draft = lead.draft();
        lead.invites(draft, "amica@demo.invalid");
        friend.acceptsTheInvitation("amica@demo.invalid");
        assertThat(stranger.statusOf("/app/ideazione/draft.xhtml?draft=" + draft)).isEqualTo(403);
        assertThat(stranger.statusOf("/app/ideazione/team.xhtml?draft=" + draft)).isEqualTo(403);

        aConflictShowsBothTexts(draft);
        nothingIsLostWhenTheSessionEnds(draft);
        whatIsNoAnswerIsRefused(draft);
        whoSendsIsTheLead(draft);
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
    }

    private void whoMayOnlyReadSeesTheFilesToo(String draft) {
        lead.open("/app/ideazione/team.xhtml?draft=" + draft);
        lead.press("change");
        friend.open("/app/ideazione/draft.xhtml?draft=" + draft);
        assertThat(friend.text()).containsIgnoringCase("Puoi solo leggere questa bozza").contains("ci sono tutti: chi ha cominciato la domanda");
        assertThat(friend.page().locator(".o-edit").count()).isZero();
        String file = friend.page().locator("a[href*='/app/documents/draft/']").first().getAttribute("href");
        assertThat(friend.statusOf(file)).isEqualTo(200);
    }

    private void callOpens() {
        Administrator clock = new Administrator(portal);
        LocalDate opens = clock.now().atZone(ROME).toLocalDate().plusDays(1);
        new Officer(portal).draftsCall(CALL, "Avviso da scrivere insieme", opens, opens.plusDays(20), Map.ofEntries(
                entry("durationMonths", "12"), entry("grantsBudget", "100.000,00"), entry("coachingBudget", "20.000,00"), entry("coachedPlaces", "1"),
                entry("NUMBER_OF_REPORTS", "1"), entry("MONTHS_BETWEEN_REPORTS", "1")));
        new Manager(portal).publishes(CALL);
        clock.makesIt(opens.atTime(LocalTime.of(9, 1)).atZone(ROME).toInstant());
    }

    private void aConflictShowsBothTexts(String draft) {
        lead.opensStep(draft, 3);
        friend.opensStep(draft, 3);
        friend.writesAndLeaves("need", "Lo dice la scuola del quartiere.");
        friend.isToldThatItIsSaved();

        lead.writesAndLeaves("solution", "Una cucina aperta ogni sera.");
        lead.isToldThatItIsSaved();
        assertThat(lead.isInConflict("need")).as("different questions never conflict").isFalse();
        lead.writesAndLeaves("need", "Lo dicono le famiglie.");
        assertThat(lead.conflict("need")).contains("Lo dice la scuola del quartiere.", "Lo dicono le famiglie.", "Associazione Filo Demo");
        friend.opensStep(draft, 3);
        assertThat(friend.written("need")).as("nothing was overwritten").isEqualTo("Lo dice la scuola del quartiere.");

        lead.keepsTheirOwn("need");
        friend.opensStep(draft, 3);
        assertThat(friend.written("need")).isEqualTo("Lo dicono le famiglie.");
        assertThat(friend.written("solution")).isEqualTo("Una cucina aperta ogni sera.");
    }

    private void nothingIsLostWhenTheSessionEnds(String draft) {
        lead.opensStep(draft, 3);
        lead.losesTheSession();
        lead.writesAndLeaves("beneficiaries", "Quaranta famiglie.");
        lead.isToldThatTheSessionEnded();
        assertThat(lead.written("beneficiaries")).isEqualTo("Quaranta famiglie.");

        lead.signsInInAnotherTabAndComesBack();
        friend.opensStep(draft, 3);
        assertThat(friend.written("beneficiaries")).isEqualTo("Quaranta famiglie.");
    }

    private void whatIsNoAnswerIsRefused(String draft) {
        assertThat(answered(draft, "[{\"field\": \"need\", \"base\": \"1\", \"value\": 7}]")).isEqualTo(400);
        String twice = "{\"field\": \"need\", \"base\": \"1\", \"value\": \"x\"}";
        assertThat(answered(draft, "[" + twice + ", " + twice + "]")).isEqualTo(400);
    }

    private int answered(String draft, String answers) {
        return (int) lead.page().evaluate("body => fetch('/app/ideazione/draft-fields', {method: 'POST', body: body}).then(answer => answer.status)",
                "{\"draft\": \"" + draft + "\", \"answers\": " + answers + "}");
    }

    private void whoSendsIsTheLead(String draft) {
        lead.opensStep(draft, 3);
        lead.writesTheIdea();
        lead.saysWhatItCosts(25_000);
        lead.attachesFiles(ApplicantKind.ASSOCIATION);
        friend.open("/app/ideazione/team.xhtml?draft=" + draft);
        assertThat(friend.text()).contains("Chi ha cambiato che cosa", "File aggiunto: ");
        friend.opensStep(draft, 7);
        assertThat(friend.hasButton("send")).isFalse();
        assertThat(friend.text()).contains(IDEA, "Maestre di sartoria");

        whoMayOnlyReadSeesTheFilesToo(draft);
        lead.opensStep(draft, 7);
        lead.declaresAndSends();
        lead.receivesTheReceipt();
        friend.open("/area-personale");
        friend.follow("/app/ideazione/application.xhtml?number=" + lead.number());
        assertThat(friend.text()).contains(IDEA);
        assertThat(friend.hasButton("withdraw")).isFalse();
        assertThat(stranger.statusOf("/app/ideazione/application.xhtml?number=" + lead.number())).isEqualTo(403);
    }
}
