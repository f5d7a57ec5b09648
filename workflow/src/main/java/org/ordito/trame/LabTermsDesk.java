package org.ordito.trame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;

/** Reading and changing the terms of the lab. */
@ApplicationScoped
@Transactional
public class LabTermsDesk {

    @Inject
    private CoursePolicy policy;

    @Inject
    private LabTermsRow row;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    public LabTerms terms(Actor who) {
        policy.maySeeAll(who).orRefuse();
        return row.get();
    }

    /** What has begun keeps the days it began with. @param read version of the terms that was read before */
    public void write(Actor who, int read, LabTerms.Numbers numbers) {
        policy.mayLead(who).orRefuse();
        row.lock().write(read, numbers);
        audit.record(who, "course.terms-written", "lab-terms", "");
        changed.fire(new PublicContentChanged());
    }
}
