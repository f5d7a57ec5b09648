package org.ordito.browser;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Somebody who teaches at the lab and keeps the register on a phone. */
final class Teacher extends Visitor {

    private static final String PEOPLE = "[data-person]";

    Teacher(Portal portal, String username) {
        super(portal, username, Learner.PHONE);
        signIn();
    }

    /** Opens the first register that is still to be kept. */
    void opensARegister() {
        open("/scrivania");
        follow("/app/trame/my-lessons.xhtml");
        page().waitForNavigation(() -> page().locator("#keep-title ~ ul a").first().click());
        inspect();
    }

    int people() {
        return page().locator(PEOPLE).count();
    }

    /** What the page names somebody by. */
    String id(int person) {
        return page().locator(PEOPLE).nth(person).getAttribute("data-person");
    }

    /** The names on the page. */
    List<String> names() {
        return page().locator(PEOPLE + " legend").allInnerTexts();
    }

    /** Taps a button of one person. @param button as the page's source names it */
    void taps(int person, String button) {
        person(person).locator("[data-tap=" + button + "]").click();
    }

    /** What stands beside one person. */
    String mark(int person) {
        return person(person).locator("[data-mark]").innerText();
    }

    void writesTime(int person, String time) {
        person(person).locator("[data-time]").fill(time);
    }

    Locator person(int person) {
        return page().locator(PEOPLE).nth(person);
    }

    void connection(boolean on) {
        page().context().setOffline(!on);
    }

    /** Waits until the page says so about what is to be sent. */
    void isTold(String words) {
        page().locator("[data-unsent]").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
    }

    /** What is kept on the device. */
    String keptOnTheDevice() {
        return String.valueOf(page().evaluate("() => JSON.stringify(localStorage)"));
    }

    boolean hasToScrollSideways() {
        return ((Number) page().evaluate("() => document.documentElement.scrollWidth")).intValue() > Learner.PHONE;
    }
}
