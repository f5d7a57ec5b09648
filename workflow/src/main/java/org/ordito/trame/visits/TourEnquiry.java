package org.ordito.trame.visits;

import java.util.Locale;
import java.util.Set;
import org.ordito.notifications.EmailAddress;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/**
 * What a tour operator asks for, once it is known to be fit.
 *
 * @param wishedDates in the operator's own words
 * @param language    of the answer: Italian or English
 */
public record TourEnquiry(String organisation, String contact, EmailAddress email, String wishedDates, int people,
        Set<VisitLanguage> languages, String message, Locale language) {

    public static final int ORGANISATION = 160;
    public static final int DATES = 300;
    public static final int MESSAGE = 1_500;
    public static final int MOST_PEOPLE = 500;

    /** @throws RuleViolation {@code visits.enquiry-length}, {@code notifications.email-form}, {@code visits.people}, {@code visits.missing.languages} */
    public static TourEnquiry of(String organisation, String contact, String email, String wishedDates, String people,
            Set<VisitLanguage> languages, String message, boolean english) {
        String asks = written("organisation", organisation, 2, ORGANISATION);
        String name = written("contact", contact, 2, Booker.NAME);
        EmailAddress address = EmailAddress.of(email);
        String dates = written("wishedDates", wishedDates, 3, DATES);
        int number = PartySize.of(people, MOST_PEOPLE);
        if (languages.isEmpty()) {
            throw new RuleViolation("visits.enquiry-languages").at("languages");
        }
        return new TourEnquiry(asks, name, address, dates, number, languages, written("message", message, 0, MESSAGE), english ? Locale.ENGLISH : Locale.ITALIAN);
    }

    private static String written(String field, String text, int least, int most) {
        String plain = PlainText.of(text);
        if (plain.length() < least || plain.length() > most) {
            throw new RuleViolation("visits.enquiry-length", least, most).at(field);
        }
        return plain;
    }
}
