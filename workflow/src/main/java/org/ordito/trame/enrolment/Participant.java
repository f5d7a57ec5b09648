package org.ordito.trame.enrolment;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Somebody who takes part in a course, or took part until they left it.
 *
 * @param id       of their enrolment
 * @param number   of their enrolment
 * @param publicId names them to who must not know their number: it stands on the published list
 * @param account  null for somebody whom others enrolled
 * @param email    the address given with the enrolment; null for none
 * @param language in which that address is written to, as long as there is no account
 * @param leftOn   their last day; null for who has not left
 */
public record Participant(Long id, String number, String publicId, String name, String account, String email, Locale language, LocalDate leftOn) {

    /** Begins a query for people by what is asked of their enrolment, {@code a}. */
    public static final String WHERE = "SELECT NEW org.ordito.trame.enrolment.Participant(a.id, a.number, a.publicId, a.name, a.applicant, a.email, a.language, a.leftOn)"
            + " FROM LabApplication a WHERE ";

    /** Whether they can be written to; who left a telephone alone is called. */
    public boolean isReachable() {
        return account != null || email != null;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    /** Whether they were in the course on that day, their last one included. */
    public boolean isThereOn(LocalDate day) {
        return leftOn == null || !day.isAfter(leftOn);
    }

    /** Names the person wherever they take part: their account, or the number of the enrolment of who has none. */
    public String key() {
        return account == null ? number : account;
    }
}
