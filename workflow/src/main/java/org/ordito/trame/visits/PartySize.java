package org.ordito.trame.visits;

import org.ordito.platform.RuleViolation;

/** Reads how many people somebody says will come. */
final class PartySize {

    private PartySize() {
    }

    /** @throws RuleViolation {@code visits.people} unless it is a whole number from 1 to {@code most} */
    static int of(String written, int most) {
        String digits = written == null ? "" : written.strip();
        int people = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (people < 1 || people > most) {
            throw new RuleViolation("visits.people", most).at("people");
        }
        return people;
    }
}
