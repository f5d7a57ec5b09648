package org.ordito.ideazione;

/**
 * Who takes part in an idea without applying.
 *
 * @param name   of the body or the person
 * @param role   what they do or bring; null while it is not written
 * @param letter whether their letter is attached
 */
public record ProjectPartner(String name, String role, boolean letter) {

    /** The code of the attachment that partners' letters are, in calls that ask for them. */
    public static final String LETTER = "PARTNER_LETTER";

    public String getName() {
        return name;
    }

    public String getRole() {
        return role;
    }

    public boolean isLetter() {
        return letter;
    }
}
