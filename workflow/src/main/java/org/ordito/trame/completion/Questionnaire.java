package org.ordito.trame.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The questions at the end of a course: open from its end for a month. */
@Entity
@Table(name = "lab_questionnaire")
public class Questionnaire {

    private static final Duration OPEN = Duration.ofDays(30);

    @Id
    @Column(name = "course_id")
    private Long courseId;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Column(name = "closed_at")
    private Instant closedAt;

    protected Questionnaire() {
    }

    Questionnaire(Long courseId, Instant now) {
        this.courseId = courseId;
        openedAt = now;
        closesAt = now.plus(OPEN);
    }

    void close(Instant now) {
        closedAt = now;
    }

    public boolean takesAnswers(Instant now) {
        return closedAt == null && !now.isAfter(closesAt);
    }

    public Instant getClosesAt() {
        return closesAt;
    }
}
