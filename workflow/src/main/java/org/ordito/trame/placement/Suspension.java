package org.ordito.trame.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which a placement stands still; its last day moves by as many. The reason may tell of somebody's health: no list and no message has it, and it is forgotten in time. */
@Entity
@Table(name = "lab_suspension")
public class Suspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "placement_id")
    private Placement placement;

    @Column(name = "from_day")
    private LocalDate fromDay;
    @Column(name = "to_day")
    private LocalDate toDay;
    private String reason;

    protected Suspension() {
    }

    Suspension(Placement placement, Stay stay, String reason) {
        this.placement = placement;
        this.fromDay = stay.from();
        this.toDay = stay.to();
        this.reason = reason;
    }

    void endOn(LocalDate day) {
        toDay = day;
    }

    Stay stay() {
        return new Stay(fromDay, toDay);
    }

    public LocalDate getFrom() {
        return fromDay;
    }

    /** Its last day. */
    public LocalDate getTo() {
        return toDay;
    }

    /** Null once it is forgotten. */
    String reason() {
        return reason;
    }
}
