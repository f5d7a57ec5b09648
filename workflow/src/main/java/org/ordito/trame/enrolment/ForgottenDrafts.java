package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ordito.trame.CourseState;
import org.ordito.trame.retention.Forgetting;
import org.ordito.trame.retention.RetentionTerms;

/** What nobody can send any more, since the list of its course is made or there is none, goes at once; one that was sent and left before is left again. */
@ApplicationScoped
class ForgottenDrafts implements Forgetting {

    private static final int AT_ONCE = 100;
    private static final Set<CourseState> TAKING = EnumSet.of(CourseState.DRAFT, CourseState.PUBLISHED, CourseState.LISTING);

    @Inject
    private EntityManager entityManager;

    @Inject
    private LabApplications applications;

    @Override
    public int forget(RetentionTerms terms, Instant now) {
        List<LabApplication> drafts = entityManager.createQuery("SELECT a FROM LabApplication a WHERE a.state = :draft AND a.course.state NOT IN :taking ORDER BY a.id", LabApplication.class)
                .setParameter("draft", EnrolmentState.DRAFT).setParameter("taking", TAKING).setMaxResults(AT_ONCE).getResultList();
        for (LabApplication draft : drafts) {
            if (draft.getNumber() == null) {
                applications.erase(draft);
            } else {
                draft.leaveAgain(now);
            }
        }
        return drafts.size();
    }
}
