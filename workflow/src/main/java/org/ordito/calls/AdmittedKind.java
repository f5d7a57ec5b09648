package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.ordito.platform.RuleViolation;

/** One kind of applicant that a call admits, by its programme's code, and between which amounts its grant lies, in euro. */
@Embeddable
public class AdmittedKind {

    private String code;
    @Column(name = "grant_min")
    private BigDecimal grantMin;
    @Column(name = "grant_max")
    private BigDecimal grantMax;

    protected AdmittedKind() {
    }

    public AdmittedKind(String code, BigDecimal grantMin, BigDecimal grantMax) {
        this.code = code;
        this.grantMin = grantMin;
        this.grantMax = grantMax;
    }

    AdmittedKind copy() {
        return new AdmittedKind(code, grantMin, grantMax);
    }

    /** @throws RuleViolation {@code calls.grant-limits} unless 0 < floor <= ceiling, at the field of this kind's floor */
    void check() {
        if (grantMin == null || grantMax == null || grantMin.signum() <= 0 || grantMin.compareTo(grantMax) > 0) {
            throw new RuleViolation("calls.grant-limits").at("grantMin_" + code);
        }
    }

    public String getCode() {
        return code;
    }

    /** The smallest grant. */
    public BigDecimal getGrantMin() {
        return grantMin;
    }

    /** The largest grant. */
    public BigDecimal getGrantMax() {
        return grantMax;
    }
}
