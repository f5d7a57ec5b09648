package org.ordito.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** Reading the trail. */
@ApplicationScoped
@Transactional
public class AuditDesk {

    @Inject
    private AuditPolicy policy;

    @Inject
    private AuditTrail audit;

    /**
     * What was done, newest first.
     *
     * @param after key of the slice before; null for the first
     */
    public Slice<AuditEvent> events(Actor who, AuditFilter filter, String after) {
        policy.mayRead(who).orRefuse();
        return audit.newest(filter, after);
    }
}
