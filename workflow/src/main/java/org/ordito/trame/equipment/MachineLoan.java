package org.ordito.trame.equipment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** A machine that somebody took home until a day: how it went out, how it came back, and when they are next reminded. */
@Entity
@Table(name = "lab_machine_loan")
public class MachineLoan {

    private static final int CONDITION = 1_000;
    /** Of the day, in Rome: nobody is woken by a reminder. */
    private static final int HOUR = 9;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "machine_id")
    private Machine machine;

    private String borrower;
    @Column(name = "lent_at")
    private Instant lentAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "condition_out")
    private String conditionOut;
    @Column(name = "returned_at")
    private Instant returnedAt;
    @Column(name = "condition_back")
    private String conditionBack;
    @Column(name = "next_notice_at")
    private Instant nextNoticeAt;
    @Column(name = "erased_at")
    private Instant erasedAt;

    protected MachineLoan() {
    }

    /** @throws RuleViolation {@code equipment.loan-due}, {@code equipment.condition} beside the field */
    MachineLoan(String number, Machine machine, String borrower, LocalDate dueOn, String condition, BookingTerms terms, Instant now) {
        this.number = number;
        this.machine = machine;
        this.borrower = borrower;
        this.conditionOut = Written.required(condition, CONDITION, "equipment.condition", "condition");
        this.lentAt = now;
        dueBy(dueOn, terms, now);
    }

    /** It may stay away longer. */
    void extend(LocalDate later, BookingTerms terms, Instant now) {
        requireOut();
        dueBy(later, terms, now);
    }

    private void dueBy(LocalDate day, BookingTerms terms, Instant now) {
        LocalDate today = RomeTime.dayOf(now);
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(terms.getLoanDays()))) {
            throw new RuleViolation("equipment.loan-due", terms.getLoanDays()).at("dueOn");
        }
        dueOn = day;
        Instant before = noticeOn(day.minusDays(terms.getLoanNoticeDays()));
        nextNoticeAt = before.isAfter(now) ? before : noticeOn(day.plusDays(1));
    }

    /** They are being reminded now; the next time is the day after its last, then as often as the terms say. */
    void reminded(BookingTerms terms, Instant now) {
        LocalDate today = RomeTime.dayOf(now);
        nextNoticeAt = noticeOn(isOverdue(today) ? today.plusDays(terms.getLoanAgainDays()) : dueOn.plusDays(1));
    }

    private static Instant noticeOn(LocalDate day) {
        return day.atTime(HOUR, 0).atZone(OrditoClock.ROME).toInstant();
    }

    void comeBack(String condition, Instant now) {
        requireOut();
        conditionBack = Written.required(condition, CONDITION, "equipment.condition", "condition");
        returnedAt = now;
        nextNoticeAt = null;
    }

    private void requireOut() {
        if (!isOut()) {
            throw new RuleViolation("equipment.loan-over");
        }
    }

    public boolean isOut() {
        return returnedAt == null;
    }

    /** Its last day is over and it is not back. */
    public boolean isOverdue(LocalDate today) {
        return isOut() && today.isAfter(dueOn);
    }

    /** Whether it is not known any more who had it, and how it was. */
    public boolean isErased() {
        return erasedAt != null;
    }

    Long id() {
        return id;
    }

    /** {@code PRESTITO-2026-0001}. */
    public String getNumber() {
        return number;
    }

    public Machine getMachine() {
        return machine;
    }

    /** {@link org.ordito.trame.enrolment.Participant#key()}; null once it is erased. */
    public String getBorrower() {
        return borrower;
    }

    public Instant getLentAt() {
        return lentAt;
    }

    /** Its last day. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getConditionOut() {
        return conditionOut;
    }

    /** Null while it is away. */
    public Instant getReturnedAt() {
        return returnedAt;
    }

    public String getConditionBack() {
        return conditionBack;
    }

    Instant getNextNoticeAt() {
        return nextNoticeAt;
    }
}
