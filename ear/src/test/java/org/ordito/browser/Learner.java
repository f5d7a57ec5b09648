package org.ordito.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who wants to learn at the lab, with a phone in their hand. */
class Learner extends Visitor {

    static final List<String> QUESTIONS = List.of("iseeAnswer", "quarter", "work", "singleParent", "leftSchool");

    static final int PHONE = 360;

    private static final Pattern NUMBER = Pattern.compile("TRAME-\\d{4}-\\d{4}");

    Learner(Portal portal, String username) {
        super(portal, username, PHONE);
        signIn();
    }

    @Override
    String home() {
        return "/area-personale";
    }

    /** Goes from a course's page to its enrolment. */
    void startsEnrolment(String course) {
        open("/trame/corsi/" + course);
        follow("/app/trame/enrol.xhtml?course=" + course);
    }

    void introducesThemselves() {
        write("birthDate", "2001-03-04");
        write("phone", "340 000 0000");
        press("next");
    }

    /** Gives the same answer to every question about their life. */
    void answersEverything(String answer) {
        QUESTIONS.forEach(question -> pick(question, answer));
    }

    /** The number on the page. */
    String number() {
        Matcher found = NUMBER.matcher(text());
        if (!found.find()) {
            throw new AssertionError("No number on " + page().url() + ": " + text());
        }
        return found.group();
    }

    Locator amount() {
        return page().locator("[id$=':isee']");
    }

    /** Whether the page is wider than the phone. */
    boolean hasToScrollSideways() {
        return ((Number) page().evaluate("() => document.documentElement.scrollWidth")).intValue() > PHONE;
    }
}
