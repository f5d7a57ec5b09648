package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;

/** Reading and changing the table of admission points. Lists that are published already keep the version they were made by. */
@ApplicationScoped
@Transactional
public class PointsDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private PointsTable table;

    @Inject
    private AuditTrail audit;

    public int version(Actor who) {
        policy.mayReadPoints(who).orRefuse();
        return table.currentVersion();
    }

    public List<PointsRule> rules(Actor who) {
        policy.mayReadPoints(who).orRefuse();
        return table.rules();
    }

    /** @param read version that was read before */
    public void change(Actor who, int read, List<PointsRule> rules) {
        policy.mayMakeList(who).orRefuse();
        int version = table.change(read, rules);
        audit.record(who, "enrolment.points-changed", "admission-points", String.valueOf(version));
    }
}
