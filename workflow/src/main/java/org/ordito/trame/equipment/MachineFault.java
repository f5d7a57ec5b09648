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

/** Something is wrong with a machine: what, whether it may still be used, and what came of it. */
@Entity
@Table(name = "lab_machine_fault")
public class MachineFault {

    static final int WHAT = 1_000;
    static final int OUTCOME = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "machine_id")
    private Machine machine;

    private String what;
    private boolean usable;
    private String reporter;
    @Column(name = "reported_at")
    private Instant reportedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    private String outcome;
    @Column(name = "erased_at")
    private Instant erasedAt;

    protected MachineFault() {
    }

    MachineFault(String number, Machine machine, String what, boolean usable, String reporter, Instant now) {
        this.number = number;
        this.machine = machine;
        this.what = what;
        this.usable = usable;
        this.reporter = reporter;
        this.reportedAt = now;
    }

    /** Closed before, it stays as it is. */
    void close(String what, Instant now) {
        if (isOpen()) {
            outcome = what;
            closedAt = now;
        }
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether it is not known any more what was wrong, and who said so. */
    public boolean isErased() {
        return erasedAt != null;
    }

    Long id() {
        return id;
    }

    /** {@code GUASTO-2026-0001}. */
    public String getNumber() {
        return number;
    }

    public Machine getMachine() {
        return machine;
    }

    public String getWhat() {
        return what;
    }

    /** Whether the machine may be used nevertheless. */
    public boolean isUsable() {
        return usable;
    }

    /** Account of who reported it; null once it is erased. */
    public String getReporter() {
        return reporter;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    /** What came of it; null while it is open. */
    public String getOutcome() {
        return outcome;
    }
}
