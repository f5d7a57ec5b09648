package org.ordito.ideazione.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What the coach said about one section. */
@Embeddable
public class PlanComment {

    @Enumerated(EnumType.STRING)
    private PlanSection section;

    private String text;

    private Instant at;

    protected PlanComment() {
    }

    PlanComment(PlanSection section, String text, Instant at) {
        this.section = section;
        this.text = text;
        this.at = at;
    }

    public PlanSection getSection() {
        return section;
    }

    public String getText() {
        return text;
    }

    public Instant getAt() {
        return at;
    }
}
