package org.ordito.calls.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What an answer said before it was corrected. */
@Embeddable
public class EarlierAnswer {

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected EarlierAnswer() {
    }

    EarlierAnswer(String answer, Instant answeredAt) {
        this.answer = answer;
        this.answeredAt = answeredAt;
    }

    public String getAnswer() {
        return answer;
    }

    /** Since when it said so. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
