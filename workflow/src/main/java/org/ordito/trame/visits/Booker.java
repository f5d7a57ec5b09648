package org.ordito.trame.visits;

import java.util.Locale;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * Who wants to come, once it is known to be fit.
 *
 * @param people   who come, with the one who books
 * @param needs    what the lab should prepare; empty when nothing
 * @param language of the messages: Italian or English
 */
public record Booker(String name, EmailAddress email, int people, String needs, Locale language) {

    public static final int NAME = 120;
    public static final int NEEDS = 300;

    /**
     * @param most people in one booking
     * @throws RuleViolation {@code visits.name}, {@code notifications.email-form}, {@code visits.people}, {@code visits.too-long}
     */
    static Booker of(String name, String email, String people, String needs, boolean english, int most) {
        String called = PlainText.of(name);
        if (called.length() < 2 || called.length() > NAME || called.indexOf('\n') >= 0) {
            throw new RuleViolation("visits.name").at("name");
        }
        EmailAddress address = EmailAddress.of(email);
        int number = PartySize.of(people, most);
        String wanted = PlainText.of(needs);
        VisitText.fits("needs", wanted, NEEDS);
        return new Booker(called, address, number, wanted, english ? Locale.ENGLISH : Locale.ITALIAN);
    }
}
