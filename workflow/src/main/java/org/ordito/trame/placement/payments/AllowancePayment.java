package org.ordito.trame.placement.payments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.ordito.trame.placement.Allowance;
import org.ordito.trame.placement.MonthRegister;

/** What one person is paid for one month, as it was when the list was prepared; the database takes one for each person and month. */
@Entity
@Table(name = "lab_payment")
public class AllowancePayment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "list_id")
    private AllowanceList list;

    @ManyToOne(optional = false)
    @JoinColumn(name = "register_id")
    private MonthRegister register;

    private String placement;
    private String host;
    private String username;
    private String name;
    @Column(name = "month")
    private String month;
    private BigDecimal planned;
    private BigDecimal done;
    private BigDecimal amount;

    protected AllowancePayment() {
    }

    AllowancePayment(AllowanceList list, MonthRegister register, BigDecimal amount) {
        this.list = list;
        this.register = register;
        this.placement = register.getPlacement().getNumber();
        this.host = register.getPlacement().getHost().getName();
        this.username = register.getPlacement().getParties().getTrainee();
        this.name = register.getPlacement().getParties().getTraineeName();
        this.month = register.getMonth().toString();
        this.planned = register.getPlanned();
        this.done = register.getDone();
        this.amount = amount;
    }

    /** Of all of them, in euro. */
    public static BigDecimal total(List<AllowancePayment> payments) {
        return payments.stream().map(AllowancePayment::getAmount).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** Number of the placement. */
    public String getPlacement() {
        return placement;
    }

    public String getHost() {
        return host;
    }

    String username() {
        return username;
    }

    public String getName() {
        return name;
    }

    public YearMonth getMonth() {
        return YearMonth.parse(month);
    }

    /** Hours. */
    public BigDecimal getPlanned() {
        return planned;
    }

    /** Hours. */
    public BigDecimal getDone() {
        return done;
    }

    public int getPercent() {
        return Allowance.percent(planned, done);
    }

    /** Euro. */
    public BigDecimal getAmount() {
        return amount;
    }
}
