package org.ordito.trame.placement.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** A list of allowances to pay, up to a month: prepared by the coordinator, approved or sent back by the manager, who is somebody else. */
@Entity
@Table(name = "lab_payment_list")
public class AllowanceList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    private String month;

    @Enumerated(EnumType.STRING)
    private AllowanceListState state = AllowanceListState.PREPARED;

    @Column(name = "prepared_by")
    private String preparedBy;
    @Column(name = "prepared_at")
    private Instant preparedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_at")
    private Instant decidedAt;
    private String note;

    protected AllowanceList() {
    }

    AllowanceList(String number, YearMonth month, Actor coordinator, Instant now) {
        this.number = number;
        this.month = month.toString();
        this.preparedBy = coordinator.username();
        this.preparedAt = now;
    }

    /** @param read version that was read before @throws RuleViolation {@code placement.list-decided}, {@code placement.list-own} */
    void approve(int read, Actor manager, Instant now) {
        decide(read, AllowanceListState.APPROVED, manager, now);
    }

    /** @throws RuleViolation as for {@link #approve}, and {@code placement.reason} */
    void sendBack(int read, String why, Actor manager, Instant now) {
        if (why == null || why.isBlank() || why.length() > 1_000) {
            throw new RuleViolation("placement.reason").at("note");
        }
        decide(read, AllowanceListState.RETURNED, manager, now);
        note = why.strip();
    }

    private void decide(int read, AllowanceListState decision, Actor manager, Instant now) {
        if (state != AllowanceListState.PREPARED) {
            throw new RuleViolation("placement.list-decided");
        }
        StaleEdit.unlessSame(read, version);
        if (manager.isPerson(preparedBy)) {
            throw new RuleViolation("placement.list-own");
        }
        state = decision;
        decidedBy = manager.username();
        decidedAt = now;
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    /** The last month that it pays. */
    public YearMonth getMonth() {
        return YearMonth.parse(month);
    }

    public AllowanceListState getState() {
        return state;
    }

    /** Account of the coordinator. */
    public String getPreparedBy() {
        return preparedBy;
    }

    public Instant getPreparedAt() {
        return preparedAt;
    }

    /** Null while it waits. */
    public Instant getDecidedAt() {
        return decidedAt;
    }

    /** Why it was sent back; null otherwise. */
    public String getNote() {
        return note;
    }
}
