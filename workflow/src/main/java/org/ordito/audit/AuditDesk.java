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
     * @param subject number or slug of a case; null for all
     * @param after   key of the slice before; null for the first
     */
    public Slice<AuditEvent> events(Actor who, String subject, String after) {
        policy.mayRead(who).orRefuse();
        return audit.newest(subject, after);
    }
}
