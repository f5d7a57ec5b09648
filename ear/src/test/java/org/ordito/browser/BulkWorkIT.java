package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer works on many applications at once, follows how far it is, and finds somebody in the register by name. */
@ExtendWith(Portal.Extension.class)
class BulkWorkIT {

    private final Portal portal;

    BulkWorkIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void theProgressIsFollowedWithoutLosingThePlaceOnThePage() throws SQLException {
        Officer officer = new Officer(portal);
        String job = running();
        officer.open("/app/ideazione/register-job.xhtml?number=" + job);
        assertThat(officer.text()).contains("In corso", "40 di 200", "Aggiorna");
        assertThat(officer.page().locator("meta[http-equiv=refresh]").count()).isZero();
        officer.page().evaluate("() => { document.documentElement.dataset.same = 'yes'; document.querySelector('[id$=\":cancel\"]').focus(); }");

        change(job, "done = 120");
        officer.page().waitForFunction("() => document.querySelector('main').innerText.includes('120 di 200')");
        assertThat(officer.page().evaluate("() => document.activeElement.id")).isEqualTo("form:cancel");

        change(job, "done = 200, state = 'FAILED', ended_at = moved_at");
        officer.page().waitForFunction("() => document.querySelector('[role=status]').innerText.includes('interrotto')");
        assertThat(officer.page().evaluate("() => document.activeElement.getAttribute('role')")).as("the button went").isEqualTo("status");
        assertThat(officer.page().evaluate("() => document.documentElement.dataset.same")).as("the page was not loaded anew").isEqualTo("yes");
        assertThat(officer.text()).doesNotContain("Aggiorna");
        officer.inspect();
        assertThat(portal.inspection().findings()).isEmpty();
    }

    @Test
    void workThatWasBegunIsStoppedFromThePageThatFollowsIt() throws SQLException {
        Officer officer = new Officer(portal);
        String job = running();
        officer.open("/app/ideazione/register-job.xhtml?number=" + job);
        change(job, "done = 60");
        officer.page().waitForFunction("() => document.querySelector('main').innerText.includes('60 di 200')");
        officer.press("cancel");
        assertThat(officer.text()).contains("Fermato. Quello che era già fatto resta.").doesNotContain("Aggiorna");
        assertThat(portal.inspection().findings()).isEmpty();
    }

    @Test
    void otherWorkIsRefusedWhileSomethingGoesOnAndSaysWhereToFollowIt() throws SQLException {
        Officer officer = new Officer(portal);
        String job = running();
        officer.open("/app/ideazione/applications.xhtml");
        officer.page().locator("[name=chosen]").first().check();
        officer.page().locator("[id$='officer']").selectOption("funzionaria");
        assertThat(officer.pressInVain("assign")).contains("questo non è cominciato");
        officer.page().waitForNavigation(() -> officer.page().locator(".o-callout a").click());
        assertThat(officer.page().url()).endsWith(job);
        change(job, "state = 'FAILED', ended_at = moved_at");
        assertThat(portal.inspection().findings()).isEmpty();
    }

    @Test
    void somebodyIsFoundByTheEndOfTheirName() {
        Officer officer = new Officer(portal);
        officer.open("/app/ideazione/applications.xhtml?text=nobodyiscalledthis");
        assertThat(officer.text()).contains("che hanno già il numero di protocollo");
        officer.open("/app/ideazione/applications.xhtml");
        String name = officer.page().locator("tbody td:nth-child(4)").last().innerText().strip();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        officer.page().locator("#text").fill(last);
        officer.page().waitForNavigation(() -> officer.page().locator(".o-search button[type=submit]").click());
        officer.inspect();
        assertThat(officer.page().locator("tbody td:nth-child(4)").allInnerTexts()).as("with " + last).isNotEmpty().anyMatch(name::equals);
        officer.open("/app/protocol/register.xhtml?text=" + last);
        assertThat(officer.text()).contains(last);
        assertThat(portal.inspection().findings()).isEmpty();
    }

    /** Work of the officer's that nobody does: it stays as far as it is. */
    private String running() throws SQLException {
        String job = UUID.randomUUID().toString();
        execute("INSERT INTO register_job (version, public_id, kind, username, language, total, done, state, started_at, moved_at, has_file)"
                + " VALUES (0, ?, 'CSV', 'funzionaria', 'it', 200, 40, 'RUNNING', '2099-01-01', '2099-01-01', FALSE)", job);
        return job;
    }

    private void change(String job, String to) throws SQLException {
        execute("UPDATE register_job SET version = version + 1, " + to + " WHERE public_id = ?", job);
    }

    private void execute(String statement, String job) throws SQLException {
        try (Connection connection = portal.database(); PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, job);
            prepared.executeUpdate();
        }
    }
}
