package org.ordito.ideazione.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the officer answered to a report. */
@Embeddable
public class Feedback {

    @Column(name = "feedback")
    private String text;

    @Column(name = "checked_by")
    private String officer;

    @Column(name = "checked_at")
    private Instant at;

    protected Feedback() {
    }

    Feedback(String text, String officer, Instant at) {
        this.text = text;
        this.officer = officer;
        this.at = at;
    }

    public String getText() {
        return text;
    }

    /** Account of the officer. */
    public String getOfficer() {
        return officer;
    }

    public Instant getAt() {
        return at;
    }
}
