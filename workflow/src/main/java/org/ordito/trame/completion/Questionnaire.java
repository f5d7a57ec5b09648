package org.ordito.trame.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The questions at the end of a course: open from its end for some weeks. */
@Entity
@Table(name = "lab_questionnaire")
public class Questionnaire {

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

    Questionnaire(Long courseId, Duration open, Instant now) {
        this.courseId = courseId;
        openedAt = now;
        closesAt = now.plus(open);
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
