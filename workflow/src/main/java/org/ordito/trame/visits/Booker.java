package org.ordito.trame.visits;

import java.util.Locale;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/**
 * Who wants to come, once it is known to be fit.
 *
 * @param email    null for who has none and has called or come by
 * @param phone    digits, perhaps after a plus; null for who books on a page
 * @param people   who come, with the one who books
 * @param needs    what the lab should prepare; empty when nothing
 * @param language of the messages: Italian or English
 */
public record Booker(String name, EmailAddress email, String phone, int people, String needs, Locale language) {

    public static final int NAME = 120;
    public static final int NEEDS = 300;

    /**
     * @param most people in one booking
     * @throws RuleViolation {@code visits.name}, {@code notifications.email-form}, {@code visits.people}, {@code visits.too-long}
     */
    static Booker of(String name, String email, String people, String needs, boolean english, int most) {
        return checked(name, EmailAddress.of(email), null, people, needs, english, most);
    }

    /**
     * Who has called the lab, or come by: an e-mail, a telephone, or both.
     *
     * @throws RuleViolation as {@link #of}, {@code visits.reach}, {@code visits.phone}
     */
    static Booker atDesk(String name, String email, String phone, String people, String needs, boolean english, int most) {
        String called = Written.phone(phone, "visits.phone");
        String digits = called == null ? null : called.replace(" ", "");
        EmailAddress address = EmailAddress.optional(email);
        if (address == null && digits == null) {
            throw new RuleViolation("visits.reach").at("phone");
        }
        return checked(name, address, digits, people, needs, english, most);
    }

    private static Booker checked(String name, EmailAddress address, String phone, String people, String needs, boolean english, int most) {
        String called = PlainText.of(name);
        if (called.length() < 2 || called.length() > NAME || called.indexOf('\n') >= 0) {
            throw new RuleViolation("visits.name").at("name");
        }
        int number = PartySize.of(people, most);
        String wanted = PlainText.of(needs);
        VisitText.fits("needs", wanted, NEEDS);
        return new Booker(called, address, phone, number, wanted, english ? Locale.ENGLISH : Locale.ITALIAN);
    }
}
