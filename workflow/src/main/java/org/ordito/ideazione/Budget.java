package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** What an idea costs, by category, and what part of it is asked for; amounts in euro. */
@Embeddable
public class Budget {

    @Column(name = "cost_staff")
    private BigDecimal staff;
    @Column(name = "cost_equipment")
    private BigDecimal equipment;
    @Column(name = "cost_premises")
    private BigDecimal premises;
    @Column(name = "cost_services")
    private BigDecimal services;
    @Column(name = "cost_other")
    private BigDecimal other;
    @Column(name = "requested_grant")
    private BigDecimal requestedGrant;

    public Budget() {
    }

    public Budget(BigDecimal staff, BigDecimal equipment, BigDecimal premises, BigDecimal services, BigDecimal other, BigDecimal requestedGrant) {
        this.staff = staff;
        this.equipment = equipment;
        this.premises = premises;
        this.services = services;
        this.other = other;
        this.requestedGrant = requestedGrant;
    }

    /** The sum of all categories. */
    public BigDecimal total() {
        return Stream.of(staff, equipment, premises, services, other).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** What the applicants bring themselves: the total less the grant asked for. */
    public BigDecimal ownContribution() {
        return requestedGrant == null ? total() : total().subtract(requestedGrant);
    }

    public BigDecimal getStaff() {
        return staff;
    }

    public BigDecimal getEquipment() {
        return equipment;
    }

    public BigDecimal getPremises() {
        return premises;
    }

    public BigDecimal getServices() {
        return services;
    }

    public BigDecimal getOther() {
        return other;
    }

    public BigDecimal getRequestedGrant() {
        return requestedGrant;
    }
}
