package org.ordito.trame.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** How a founded enterprise is doing, so many months after its deed: a few numbers and words, and the lab's answer. */
@Entity
@Table(name = "lab_group_report")
public class GroupReport {

    /** How many months after the deed reports are asked: the diagram shows them, and the one of twelve closes the first year. */
    public static final List<Integer> MONTHS = List.of(6, 12, 24);

    /** How many months after the deed nobody waits for the last one any more. */
    static final int END = 36;

    private static final int TEXT = 2_000;
    private static final int MOST_PEOPLE = 1_000;
    private static final BigDecimal MOST_TURNOVER = new BigDecimal("100000000.00");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private LabGroup labGroup;

    private int months;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "people_working")
    private Integer people;
    private BigDecimal turnover;
    private String hardships;
    @Column(name = "sent_at")
    private Instant sentAt;
    private String feedback;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected GroupReport() {
    }

    GroupReport(LabGroup group, int months, int days, Instant now) {
        this.labGroup = group;
        this.months = months;
        this.openedAt = now;
        this.dueAt = GroupTerms.endAfter(days, now);
    }

    /**
     * @param working  people who work in the enterprise
     * @param takings  turnover since the deed, or since the last report, in euro
     * @param hardness what is hard
     * @throws RuleViolation beside the field that is missing or wrong; {@code group.report-sent}
     */
    void write(Integer working, BigDecimal takings, String hardness, Instant now) {
        if (isSent()) {
            throw new RuleViolation("group.report-sent");
        }
        people = Written.within(working, 0, MOST_PEOPLE, "group.range", "people");
        if (takings == null || takings.signum() < 0 || takings.compareTo(MOST_TURNOVER) > 0) {
            throw new RuleViolation("group.turnover").at("turnover");
        }
        turnover = takings;
        hardships = Written.required(hardness, TEXT, "group.missing.hardships", "hardships");
        sentAt = now;
    }

    /** @throws RuleViolation {@code group.missing.feedback}, {@code work.done} */
    void answer(String words, Actor coordinator, Instant now) {
        if (!isSent() || isAnswered()) {
            throw new RuleViolation("work.done");
        }
        feedback = Written.required(words, TEXT, "group.missing.feedback", "feedback");
        answeredBy = coordinator.username();
        answeredAt = now;
    }

    /** When it gives way to the next one, whether or not it was written; the last one to the end of the way. */
    LocalDate givesWayOn() {
        int until = MONTHS.stream().filter(next -> next > months).findFirst().orElse(END);
        return labGroup.getFoundation().getDeedOn().plusMonths(until);
    }

    /** Whether it waits for the members or for the lab at this instant. */
    boolean isOpen(Instant now) {
        return labGroup.getState().isOpen() && !isAnswered() && RomeTime.dayOf(now).isBefore(givesWayOn());
    }

    /** How many months after the deed. */
    public int getMonths() {
        return months;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public Integer getPeople() {
        return people;
    }

    /** In euro. */
    public BigDecimal getTurnover() {
        return turnover;
    }

    public String getHardships() {
        return hardships;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getFeedback() {
        return feedback;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }
}
