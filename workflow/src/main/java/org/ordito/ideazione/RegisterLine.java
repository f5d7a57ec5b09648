package org.ordito.ideazione;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One application in the register.
 *
 * @param since when it came to stand where it stands
 */
public record RegisterLine(String number, String title, String applicantName, String callTitle, ApplicationState state, Instant since,
        BigDecimal requestedGrant) {

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

    public BigDecimal getRequestedGrant() {
        return requestedGrant;
    }
}
