package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of the staff that no journey passes: they open where people find them, fit on a phone, and nothing is found on them. */
@ExtendWith(Portal.Extension.class)
class StaffPagesIT {

    private static final int PHONE = 360;

    private final Portal portal;

    StaffPagesIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void managerAddsMoneyToACall() {
        opens("dirigente", "/app/calls/list.xhtml", "/app/calls/money.xhtml?number=ideazione-2025");
    }

    @Test
    void officerSeesWhatCoachesCanAndHowMuchTheyHave() {
        opens("funzionaria", "/app/ideazione/coaches.xhtml", "/app/ideazione/coaches.xhtml?coach=coach1");
    }

    @Test
    void administratorWritesTheLetterheadAndMovesTheClock() {
        opens("admin", "/app/letters/list.xhtml", "/app/letters/letterhead.xhtml");
        opens("admin", "/scrivania", "/demo/orologio");
    }

    @Test
    void officerEntersAnAnswerThatCameOnPaper() {
        String number = portal.rows("SELECT number FROM idea_application WHERE state = 'DOCUMENT_INTEGRATION'").get(0);
        portal.onPaper(number, () -> {
            Visitor officer = opens("funzionaria", "/app/ideazione/later-arrival.xhtml?number=" + number, "/app/ideazione/arrived-answer.xhtml?number=" + number + "-I1");
            assertThat(officer.page().locator("[id='form:enter']").count()).as("its form").isEqualTo(1);
        });
    }

    @Test
    void whoWasSignedOutMeanwhileReadsSoAndComesBack() {
        Visitor officer = new Visitor(portal, "funzionaria", PHONE);
        officer.signIn();
        officer.open("/app/calls/new.xhtml");
        officer.page().context().clearCookies();

        officer.press("create");
        assertThat(officer.text()).contains("non è arrivato");
        fits(officer);
        officer.signInOn(officer.page(), "ordito");
        assertThat(officer.page().url()).endsWith("/app/calls/new.xhtml");
    }

    private Visitor opens(String account, String address, String link) {
        Visitor person = new Visitor(portal, account, PHONE);
        person.signIn();
        person.open(address);
        fits(person);
        person.open(person.page().locator("a[href$='" + link + "']").first().getAttribute("href"));
        fits(person);
        assertThat(portal.inspection().findings()).as("findings of axe on the pages met").isEmpty();
        return person;
    }

    private static void fits(Visitor person) {
        assertThat((Integer) person.page().evaluate("document.documentElement.scrollWidth")).as("width of " + person.page().url()).isLessThanOrEqualTo(PHONE);
    }
}
