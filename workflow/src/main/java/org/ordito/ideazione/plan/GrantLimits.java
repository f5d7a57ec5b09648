package org.ordito.ideazione.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.ordito.calls.Call;
import org.ordito.calls.Funding;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/**
 * What a plan may ask for, by its call and by its idea; amounts in euro.
 *
 * @param least        the smallest grant for this kind of applicant
 * @param most         the largest grant for this kind of applicant
 * @param asked        what the idea asked for, on which it was ranked: a plan cannot ask for more
 * @param sharePercent the largest part of the costs that a grant may cover
 */
public record GrantLimits(BigDecimal least, BigDecimal most, BigDecimal asked, int sharePercent) {

    public static GrantLimits of(IdeaApplication application) {
        Call call = application.getCall();
        String applicant = application.getContent().getApplicantKind().name();
        return new GrantLimits(call.getParticipation().grantMin(applicant), call.getParticipation().grantMax(applicant),
                application.getContent().getBudget().getRequestedGrant(), call.getFunding().getMaxSharePercent());
    }

    /** The largest part of these costs that a grant may cover, never rounded up. */
    public BigDecimal share(BigDecimal totalCost) {
        return Funding.part(totalCost, sharePercent);
    }

    /** The largest grant that a plan with these costs may ask for. */
    public BigDecimal highest(BigDecimal totalCost) {
        return most.min(asked).min(share(totalCost));
    }

    /** What is wrong with asking for this grant with these costs, if anything. */
    public Optional<RuleViolation> check(BigDecimal grant, BigDecimal totalCost) {
        if (grant == null) {
            return violation("plan.grant-missing");
        }
        if (grant.compareTo(least) < 0) {
            return violation("plan.grant-below", least);
        }
        if (grant.compareTo(most) > 0) {
            return violation("plan.grant-above", most);
        }
        if (grant.compareTo(asked) > 0) {
            return violation("plan.grant-above-idea", asked);
        }
        return grant.compareTo(share(totalCost)) > 0 ? violation("plan.grant-share", sharePercent, share(totalCost)) : Optional.empty();
    }

    private static Optional<RuleViolation> violation(String key, Object... arguments) {
        return Optional.of(new RuleViolation(key, arguments).at("requestedGrant"));
    }
}
