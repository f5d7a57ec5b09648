package org.ordito.ideazione;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One application in the register.
 *
 * @param since   when it came to stand where it stands
 * @param officer name of the officer who has it in hand; null when nobody has
 */
public record RegisterLine(String number, String title, String applicantName, String callTitle, ApplicationState state, Instant since,
        Quarter quarter, Field field, BigDecimal requestedGrant, String officer) {

    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public String getCallTitle() {
        return callTitle;
    }

    public ApplicationState getState() {
        return state;
    }

    public Instant getSince() {
        return since;
    }

    public Quarter getQuarter() {
        return quarter;
    }

    public Field getField() {
        return field;
    }

    public BigDecimal getRequestedGrant() {
        return requestedGrant;
    }

    public String getOfficer() {
        return officer;
    }
}
