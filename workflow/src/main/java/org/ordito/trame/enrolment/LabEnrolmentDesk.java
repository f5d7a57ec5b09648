package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;

/** The coordinator enrols somebody who comes to the lab or calls it, and has no account: on the same terms as anybody. */
@ApplicationScoped
@Transactional
public class LabEnrolmentDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private EnrolmentForOthers others;

    /** The course in which somebody is to be enrolled. */
    public Course course(Actor who, String slug) {
        policy.mayEnrolOthers(who).orRefuse();
        return courses.published(slug);
    }

    /**
     * The enrolment is sent at once.
     *
     * @param language in which the person is written to, as long as they have no account
     * @param arrived  the instant at which the request reached the server
     * @throws RuleViolation {@code enrolment.closed}; {@code enrolment.entered-already} for the same name and birth date; or beside a field
     */
    public LabApplication enrol(Actor who, String slug, Contact written, Locale language, SituationAnswers answers, Instant arrived) {
        policy.mayEnrolOthers(who).orRefuse();
        return others.send(who, slug, false, written, language, answers, arrived);
    }
}
