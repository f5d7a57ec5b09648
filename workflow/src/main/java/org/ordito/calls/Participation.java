package org.ordito.calls;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ordito.platform.RuleViolation;

/** Who may apply to a call and for how much, and for which quarters and fields; all by the codes of its programme. */
public class Participation {

    private final List<AdmittedKind> kinds;
    private final List<String> quarters;
    private final List<String> fields;

    /** @param kinds the kinds of applicant admitted, in the order in which people read them */
    public Participation(List<AdmittedKind> kinds, List<String> quarters, List<String> fields) {
        this.kinds = List.copyOf(kinds);
        this.quarters = List.copyOf(quarters);
        this.fields = List.copyOf(fields);
    }

    /** @throws RuleViolation {@code calls.grant-limits}, {@code calls.kind-twice}; {@code calls.grant-above-budget} when a ceiling exceeds the money for grants */
    void check(Funding funding) {
        Set<String> codes = new HashSet<>();
        for (AdmittedKind kind : kinds) {
            kind.check();
            if (!codes.add(kind.getCode())) {
                throw new RuleViolation("calls.kind-twice").at("kinds");
            }
            if (funding != null && kind.getGrantMax().compareTo(funding.getGrantsBudget()) > 0) {
                throw new RuleViolation("calls.grant-above-budget", funding.getGrantsBudget()).at("grantMax_" + kind.getCode());
            }
        }
    }

    public List<AdmittedKind> getKinds() {
        return kinds;
    }

    /** Quarters that an application may be about. */
    public List<String> getQuarters() {
        return quarters;
    }

    /** Fields that an application may be about. */
    public List<String> getFields() {
        return fields;
    }

    public Optional<AdmittedKind> kind(String code) {
        return kinds.stream().filter(kind -> kind.getCode().equals(code)).findFirst();
    }

    public boolean admits(String kind) {
        return kind(kind).isPresent();
    }

    /** The floor of grants to this kind of applicant; the call's lowest for a kind it does not admit. */
    public BigDecimal grantMin(String kind) {
        return kind(kind).map(AdmittedKind::getGrantMin).orElseGet(this::getGrantMin);
    }

    /** The ceiling of grants to this kind of applicant; the call's highest for a kind it does not admit. */
    public BigDecimal grantMax(String kind) {
        return kind(kind).map(AdmittedKind::getGrantMax).orElseGet(this::getGrantMax);
    }

    /** The lowest floor; zero while nobody is admitted. */
    public BigDecimal getGrantMin() {
        return kinds.stream().map(AdmittedKind::getGrantMin).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** The highest ceiling; zero while nobody is admitted. */
    public BigDecimal getGrantMax() {
        return kinds.stream().map(AdmittedKind::getGrantMax).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }
}
