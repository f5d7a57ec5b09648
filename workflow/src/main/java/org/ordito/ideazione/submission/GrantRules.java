package org.ordito.ideazione.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.platform.RuleViolation;

/** What the call says of the grant that is asked for: floor and ceiling for the kind of applicant, and the largest share of the costs. */
final class GrantRules {

    private static final String FIELD = "requestedGrant";

    private GrantRules() {
    }

    /**
     * The rules that a request breaks.
     *
     * @param applicant null while it is not known: then the lowest floor and the highest ceiling hold
     * @param budget    with a requested grant; while it has no costs the share is not looked at
     */
    static List<RuleViolation> broken(Call call, ApplicantKind applicant, Budget budget) {
        List<RuleViolation> broken = new ArrayList<>();
        BigDecimal requested = budget.getRequestedGrant();
        BigDecimal floor = call.getParticipation().grantMin(Objects.toString(applicant, ""));
        BigDecimal ceiling = call.getParticipation().grantMax(Objects.toString(applicant, ""));
        if (requested.compareTo(floor) < 0) {
            broken.add(new RuleViolation("submission.grant-below", floor).at(FIELD));
        }
        if (requested.compareTo(ceiling) > 0) {
            broken.add(new RuleViolation("submission.grant-above", ceiling).at(FIELD));
        }
        int percent = call.getFunding().getMaxSharePercent();
        BigDecimal share = budget.largestGrant(percent);
        if (budget.total().signum() > 0 && requested.compareTo(share) > 0) {
            broken.add(new RuleViolation("submission.grant-share", percent, share).at(FIELD));
        }
        return broken;
    }
}
