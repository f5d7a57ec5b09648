package org.ordito.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody without an account who wants to come to the lab, with a phone in their hand. */
final class Guest extends Visitor {

    static final int PHONE = 360;

    private static final Pattern LINK = Pattern.compile("/trame/(visite/prenotazione|esiti)\\?codice=[\\w-]{43}");

    private final String email;

    Guest(Portal portal, String email) {
        super(portal, email, PHONE);
        this.email = email;
    }

    /** Goes from the programme to the first date of an appointment that can be booked. */
    void choosesADateOf(String address) {
        open("/trame");
        follow("/trame/visite");
        follow(address);
        page().waitForNavigation(() -> page().locator("main a.btn[href^='" + address + "/VIS-']").first().click());
        open(page().url());
    }

    void asksForPlaces(String name, int people, String needs) {
        page().locator("#name").fill(name);
        page().locator("#email").fill(email);
        page().locator("#people").fill(String.valueOf(people));
        page().locator("#needs").fill(needs);
        presses("send");
    }

    /** Presses a button of a plain form, and looks at the page that it leads to. */
    void presses(String id) {
        page().waitForNavigation(() -> page().locator("#" + id).click());
        if (page().url().contains("/invia/")) {
            return;
        }
        open(page().url());
    }

    /** Opens the link in the newest message to this address. @param subject how it begins */
    void opensTheLinkIn(String subject) {
        until("a message “" + subject + "” to " + email, () -> {
            open("/demo/mail");
            return messages(subject).count() > 0;
        });
        Matcher link = LINK.matcher(messages(subject).first().textContent());
        assertThat(link.find()).as("a link in the message").isTrue();
        open(link.group());
    }

    private Locator messages(String subject) {
        return page().locator("details").filter(new Locator.FilterOptions().setHasText(email)).filter(new Locator.FilterOptions().setHasText(subject));
    }

    boolean hasToScrollSideways() {
        return ((Number) page().evaluate("() => document.documentElement.scrollWidth")).intValue() > PHONE;
    }
}
