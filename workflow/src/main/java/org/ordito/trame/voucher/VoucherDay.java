package org.ordito.trame.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One day of the register that a provider keeps for a voucher. */
@Entity
@Table(name = "lab_voucher_day")
public class VoucherDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "voucher_id")
    private Voucher voucher;

    @Column(name = "held_on")
    private LocalDate day;
    @Column(name = "hours_held")
    private BigDecimal held;
    @Column(name = "hours_attended")
    private BigDecimal attended;

    protected VoucherDay() {
    }

    VoucherDay(Voucher voucher, DayEntry entry) {
        this.voucher = voucher;
        this.day = entry.day();
        write(entry);
    }

    void write(DayEntry entry) {
        held = entry.held();
        attended = entry.attended();
    }

    DayEntry entry() {
        return new DayEntry(day, held, attended);
    }

    public LocalDate getDay() {
        return day;
    }

    /** Hours of the course on that day. */
    public BigDecimal getHeld() {
        return held;
    }

    /** Hours of them that the person was there. */
    public BigDecimal getAttended() {
        return attended;
    }
}
