package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;
import org.ordito.trame.Courses;

/** The coordinator tells by telephone whoever left nothing else what was written to the others, and says that it was done. */
@ApplicationScoped
@Transactional
public class PhoneNoticeDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private PhoneNotices notices;

    @Inject
    private AuditTrail audit;

    /** Who waits longest comes first. @param after key of the slice before; null for the first */
    public Slice<PersonToCall> waiting(Actor who, String after) {
        policy.maySeeNames(who).orRefuse();
        return notices.waiting(after);
    }

    /** How many calls are to be made. */
    public long count(Actor who) {
        policy.maySeeNames(who).orRefuse();
        return notices.count();
    }

    /** How many people of one course are to be told something. */
    public long countPeople(Actor who, String slug) {
        policy.maySeeNames(who).orRefuse();
        return notices.countPeople(courses.withSlug(slug));
    }

    /** The person was told: nothing is kept but that they were. A second click changes nothing. */
    public void told(Actor who, String publicId) {
        policy.maySeeNames(who).orRefuse();
        notices.lock(publicId).ifPresent(notice -> {
            notices.remove(notice);
            audit.record(who, "enrolment.told-by-phone", applications.get(notice.applicationId()).getNumber(), "");
        });
    }
}
