package org.ordito.trame.enrolment;

import java.util.Locale;

/**
 * Somebody who takes part in a course.
 *
 * @param id       of their enrolment
 * @param number   of their enrolment
 * @param account  null for somebody whom the social services proposed
 * @param email    the address given with the enrolment; null for none
 * @param language in which that address is written to, as long as there is no account
 */
public record Participant(Long id, String number, String name, String account, String email, Locale language) {

    /** Begins a query for people by what is asked of their enrolment, {@code a}. */
    public static final String WHERE = "SELECT NEW org.ordito.trame.enrolment.Participant(a.id, a.number, a.name, a.applicant, a.email, a.language)"
            + " FROM LabApplication a WHERE ";

    /** Names the person wherever they take part: their account, or the number of the enrolment of who has none. */
    public String key() {
        return account == null ? number : account;
    }
}
