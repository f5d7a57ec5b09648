package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.ordito.platform.RuleViolation;

/** When a call opens, answers questions and closes; when it was published and closed in fact. */
@Embeddable
public class Calendar {

    @Column(name = "opens_at")
    private Instant opensAt;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Column(name = "faq_closes_at")
    private Instant faqClosesAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "duration_months")
    private int durationMonths;

    protected Calendar() {
    }

    /** @throws RuleViolation {@code calls.dates-order} unless it opens before questions end and questions end before it closes; {@code calls.duration} */
    void plan(CallDates dates) {
        if (!dates.opensAt().isBefore(dates.faqClosesAt()) || dates.faqClosesAt().isAfter(dates.closesAt())) {
            throw new RuleViolation("calls.dates-order").at("closesAt");
        }
        if (dates.durationMonths() < 1 || dates.durationMonths() > 120) {
            throw new RuleViolation("calls.duration").at("durationMonths");
        }
        opensAt = dates.opensAt();
        faqClosesAt = dates.faqClosesAt();
        closesAt = dates.closesAt();
        durationMonths = dates.durationMonths();
    }

    void published(Instant now) {
        publishedAt = now;
    }

    void closed(Instant now) {
        closedAt = now;
    }

    /**
     * @param questionsUntil null when the end of questions stays
     * @throws RuleViolation {@code calls.extension-late} past the deadline, {@code calls.extension-later} unless the new one is later, and as
     *                       {@link CorrectionRules#checkDates} and {@link #plan} say
     */
    void extend(Instant newDeadline, Instant questionsUntil, Instant now) {
        if (now.isAfter(closesAt)) {
            throw new RuleViolation("calls.extension-late");
        }
        if (!newDeadline.isAfter(closesAt)) {
            throw new RuleViolation("calls.extension-later").at("closesAt");
        }
        CallDates extended = new CallDates(opensAt, questionsUntil == null ? faqClosesAt : questionsUntil, newDeadline, durationMonths);
        CorrectionRules.checkDates(dates(), extended, now);
        plan(extended);
    }

    boolean contains(Instant sent) {
        return !sent.isBefore(opensAt) && !sent.isAfter(closesAt);
    }

    CallDates dates() {
        return new CallDates(opensAt, faqClosesAt, closesAt, durationMonths);
    }

    Instant getOpensAt() {
        return opensAt;
    }

    Instant getClosesAt() {
        return closesAt;
    }

    Instant getFaqClosesAt() {
        return faqClosesAt;
    }

    Instant getPublishedAt() {
        return publishedAt;
    }

    Instant getClosedAt() {
        return closedAt;
    }

    int getDurationMonths() {
        return durationMonths;
    }
}
