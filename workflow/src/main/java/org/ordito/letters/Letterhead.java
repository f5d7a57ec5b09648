package org.ordito.letters;

import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/**
 * What stands on the city's paper around the words of a letter.
 *
 * @param city      whose letter it is
 * @param place     that stands before the date
 * @param office    below the city
 * @param signatory what the person is who signs, above the name
 * @param contacts  at the foot
 */
public record Letterhead(String city, String place, String office, String signatory, String contacts) {

    /** Longest parts, in characters. */
    public static final int LINE_LENGTH = 120;
    public static final int OFFICE_LENGTH = 200;
    public static final int CONTACTS_LENGTH = 500;

    public Letterhead {
        city = line(city);
        place = line(place);
        office = line(office);
        signatory = line(signatory);
        contacts = line(contacts);
    }

    /** The one that ships. */
    static Letterhead shipped() {
        return new Letterhead(paper("city"), paper("place"), paper("office"), paper("signatory"), paper("contacts"));
    }

    /** @throws RuleViolation {@code letters.length} at the part that is missing or too long */
    void requireSound() {
        check(city, LINE_LENGTH, "city");
        check(place, LINE_LENGTH, "place");
        check(office, OFFICE_LENGTH, "office");
        check(signatory, LINE_LENGTH, "signatory");
        check(contacts, CONTACTS_LENGTH, "contacts");
    }

    private static void check(String text, int longest, String field) {
        if (text.isEmpty() || text.length() > longest) {
            throw new RuleViolation("letters.length", longest).at(field);
        }
    }

    private static String line(String written) {
        return written == null ? "" : written.replaceAll("\\s+", " ").strip();
    }

    private static String paper(String key) {
        return Text.of(Text.ITALIAN, "letters.paper." + key);
    }
}
