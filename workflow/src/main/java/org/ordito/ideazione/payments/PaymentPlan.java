package org.ordito.ideazione.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ordito.calls.Funding;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.funding.ProjectStarted;

/** Plans the payments of a grant when its project starts. */
@ApplicationScoped
public class PaymentPlan {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private PaymentClaims claims;

    void started(@Observes ProjectStarted started) {
        IdeaApplication application = started.grant().getApplication();
        if (claims.of(application.id()).isEmpty()) {
            claimsOf(application, started.grant().getAmount()).forEach(claims::add);
        }
    }

    /** Advance, progress and balance by the call's shares, rounded so that together they are the grant; a share of nothing has no claim. */
    static List<PaymentClaim> claimsOf(IdeaApplication application, BigDecimal grant) {
        Funding funding = application.getCall().getFunding();
        BigDecimal advance = part(grant, funding.getAdvancePercent());
        BigDecimal progress = part(grant, funding.getProgressPercent());
        List<PaymentClaim> planned = new ArrayList<>();
        plan(planned, application, ClaimKind.ADVANCE, advance);
        plan(planned, application, ClaimKind.PROGRESS, progress);
        plan(planned, application, ClaimKind.BALANCE, grant.subtract(advance).subtract(progress));
        return planned;
    }

    private static void plan(List<PaymentClaim> planned, IdeaApplication application, ClaimKind kind, BigDecimal share) {
        if (share.signum() > 0) {
            planned.add(new PaymentClaim(application, planned.size() + 1, kind, share));
        }
    }

    private static BigDecimal part(BigDecimal grant, int percent) {
        return grant.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED, 2, RoundingMode.HALF_DOWN);
    }
}
