package org.ordito.ideazione.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ordito.platform.RuleViolation;

/** Who judges in the place of an evaluator from whom an application was taken, and why. */
@Embeddable
public class Replacement {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 1000;

    @Column(name = "replaced_by")
    private String substitute;

    @Column(name = "replacement_reason")
    private String reason;

    protected Replacement() {
    }

    /** @throws RuleViolation {@code evaluation.reason-missing}, {@code evaluation.reason-long} */
    Replacement(String substitute, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleViolation("evaluation.reason-missing").at("reason");
        }
        if (reason.length() > REASON_LENGTH) {
            throw new RuleViolation("evaluation.reason-long", REASON_LENGTH).at("reason");
        }
        this.substitute = substitute;
        this.reason = reason.strip();
    }

    /** Account of who judges instead. */
    public String getSubstitute() {
        return substitute;
    }

    /** In the manager's words; whom it concerns reads them. */
    public String getReason() {
        return reason;
    }
}
