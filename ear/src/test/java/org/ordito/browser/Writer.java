package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who writes an application together with others, with a script that saves while they write. */
final class Writer extends Citizen {

    private static final Pattern DRAFT = Pattern.compile("draft=([0-9a-f-]{36})");
    private static final Pattern LINK = Pattern.compile("/app/ideazione/invitation\\.xhtml\\S+");

    Writer(Portal portal, String username) {
        super(portal, username);
    }

    /** The id of the draft on whose page this person is. */
    String draft() {
        Matcher found = DRAFT.matcher(page().url());
        assertThat(found.find()).as(page().url()).isTrue();
        return found.group(1);
    }

    void opensStep(String draft, int step) {
        open("/app/ideazione/draft.xhtml?draft=" + draft + "&step=" + step);
    }

    void invites(String draft, String email) {
        open("/app/ideazione/team.xhtml?draft=" + draft);
        write("email", email);
        press("invite");
    }

    /** Finds the message in the demonstration's mailbox, whoever may read it there, and follows its link. */
    void acceptsTheInvitation(String email) {
        open("/demo/mail");
        Locator message = page().locator("details:has-text('" + email + "'), article:has-text('" + email + "')").first();
        Matcher link = LINK.matcher(message.textContent());
        assertThat(link.find()).as("the message has a link").isTrue();
        open(link.group());
        press("accept");
        assertThat(page().url()).contains("/app/ideazione/draft.xhtml?draft=");
        open(link.group());
        assertThat(page().url()).as("a second tap in the message").contains("/app/ideazione/draft.xhtml?draft=");
    }

    void writesAndLeaves(String field, String text) {
        write(field, text);
        page().locator("[id$=':" + field + "']").first().blur();
    }

    void isToldThatItIsSaved() {
        page().waitForCondition(() -> page().locator("[data-saved]").innerText().matches("Salvato alle \\d\\d:\\d\\d\\."));
        page().waitForCondition(() -> "{}".equals(unsaved()));
    }

    /** What this tab keeps because the portal does not have it yet. */
    private String unsaved() {
        return (String) page().evaluate("JSON.stringify(Object.assign({}, ...Object.keys(sessionStorage)"
                + ".filter(key => key.startsWith('ordito.draft.')).map(key => JSON.parse(sessionStorage[key]))))");
    }

    boolean isInConflict(String field) {
        return page().locator("#conflict-" + field).count() > 0;
    }

    /** What the portal shows when two wrote at once. */
    String conflict(String field) {
        page().locator("#conflict-" + field).waitFor();
        Inspection.picture(page(), "conflict-" + username());
        return page().locator("#conflict-" + field).innerText();
    }

    void keepsTheirOwn(String field) {
        page().locator("#conflict-" + field + " [data-conflict-keep]").click();
        isToldThatItIsSaved();
    }

    String written(String field) {
        return page().locator("[id$=':" + field + "']").first().inputValue();
    }

    /** The portal forgets who this is; the page does not know it yet. */
    void losesTheSession() {
        page().context().clearCookies();
    }

    void isToldThatTheSessionEnded() {
        page().locator("[data-expired]").waitFor();
        Inspection.picture(page(), "session-ended-" + username());
    }

    void signsInInAnotherTabAndComesBack() {
        Page tab = page().context().waitForPage(() -> page().locator("[data-expired] a").click());
        signInOn(tab, "ordito");
        tab.close();
        page().waitForNavigation(() -> page().locator("[data-retry]").click());
        page().waitForCondition(() -> "{}".equals(unsaved()));
    }

    boolean hasButton(String id) {
        return page().locator("[id$=':" + id + "']").count() > 0;
    }
}
