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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Written;

/** What is to be done to a machine by a day; once it is done, what it was and what it cost. */
@Entity
@Table(name = "lab_machine_maintenance")
public class Maintenance {

    private static final int WHAT = 200;
    private static final int REPORT = 1_000;
    private static final BigDecimal CEILING = new BigDecimal("100000.00");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @ManyToOne(optional = false)
    @JoinColumn(name = "machine_id")
    private Machine machine;

    private String what;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "done_on")
    private LocalDate doneOn;
    private String report;
    private BigDecimal cost;

    protected Maintenance() {
    }

    /** @throws RuleViolation {@code equipment.maintenance-what}, {@code equipment.due-on} beside the field */
    Maintenance(Machine machine, String what, LocalDate dueOn, LocalDate today) {
        if (dueOn == null || dueOn.isBefore(today.minusYears(1)) || dueOn.isAfter(today.plusYears(10))) {
            throw new RuleViolation("equipment.due-on").at("dueOn");
        }
        this.machine = machine;
        this.what = Written.required(what, WHAT, "equipment.maintenance-what", "what");
        this.dueOn = dueOn;
    }

    /** @param spent euro; nothing for null @throws RuleViolation {@code equipment.done-on}, {@code equipment.report}, {@code equipment.cost} beside the field */
    void done(LocalDate on, String written, BigDecimal spent, LocalDate today) {
        if (on == null || on.isAfter(today)) {
            throw new RuleViolation("equipment.done-on").at("doneOn");
        }
        if (spent != null && (spent.signum() < 0 || spent.compareTo(CEILING) > 0)) {
            throw new RuleViolation("equipment.cost").at("cost");
        }
        report = Written.required(written, REPORT, "equipment.report", "report");
        doneOn = on;
        cost = spent == null ? BigDecimal.ZERO : spent;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isLate(LocalDate today) {
        return !isDone() && dueOn.isBefore(today);
    }

    Long id() {
        return id;
    }

    /** Names it in addresses. */
    public String getPublicId() {
        return publicId;
    }

    public Machine getMachine() {
        return machine;
    }

    public String getWhat() {
        return what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Null until it is done. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    public String getReport() {
        return report;
    }

    /** Euro; null until it is done. */
    public BigDecimal getCost() {
        return cost;
    }
}
