package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;

/** The social services propose people for a course: some of its seats are kept for them. They see whom they proposed, and nobody else. */
@ApplicationScoped
@Transactional
public class ProposalDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private EnrolmentForOthers others;

    @Inject
    private Clock clock;

    /** Courses that take enrolments now. */
    public List<Course> open(Actor who) {
        policy.mayPropose(who).orRefuse();
        Instant now = clock.instant();
        return courses.ahead().stream().filter(course -> course.takesEnrolments(now)).toList();
    }

    /** Whom this person has proposed, newest first. @param after key of the slice before; null for the first */
    public Slice<LabApplication> mine(Actor who, String after) {
        policy.mayPropose(who).orRefuse();
        return applications.proposedBy(who, after);
    }

    /**
     * Proposes somebody: the enrolment is sent at once.
     *
     * @param language in which they are written to, as long as they have no account
     * @param arrived the instant at which the request reached the server
     * @throws RuleViolation {@code enrolment.closed}; {@code enrolment.proposed-already} for the same name and birth date; or beside a field
     */
    public LabApplication propose(Actor who, String slug, Contact written, Locale language, SituationAnswers answers, Instant arrived) {
        policy.mayPropose(who).orRefuse();
        return others.send(who, slug, true, written, language, answers, arrived);
    }
}
