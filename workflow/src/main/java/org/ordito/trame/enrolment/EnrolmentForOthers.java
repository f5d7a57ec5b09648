package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;

/**
 * Sends an enrolment in somebody else's name: whom the social services propose, or who comes to the lab or calls it. The trail does not tell
 * which of the two (decision 0051); who wrote it is kept with the enrolment.
 */
@ApplicationScoped
class EnrolmentForOthers {

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private EnrolmentMessages messages;

    @Inject
    private TrameProcess process;

    @Inject
    private AuditTrail audit;

    /**
     * @param proposed by the social services: a seat may be kept for them, and the points of a social case are theirs
     * @param language in which they are written to, as long as they have no account
     * @param arrived  the instant at which the request reached the server
     * @throws RuleViolation {@code enrolment.closed}; {@code enrolment.proposed-already} or {@code enrolment.entered-already} for the same name and
     *                       birth date; or beside a field
     */
    LabApplication send(Actor who, String slug, boolean proposed, Contact written, Locale language, SituationAnswers answers, Instant arrived) {
        Course course = courses.lock(courses.published(slug).id());
        if (!course.takesEnrolments(arrived)) {
            throw new RuleViolation("enrolment.closed");
        }
        LocalDate today = RomeTime.dayOf(arrived);
        Contact contact = Contact.of(written.name(), written.birthDate(), written.email(), written.phone());
        contact.requireComplete(today);
        if (applications.isEntered(course, contact, proposed)) {
            throw new RuleViolation(proposed ? "enrolment.proposed-already" : "enrolment.entered-already").at("name");
        }
        LabApplication application = new LabApplication(course, who.username(), proposed, language, arrived);
        application.writeContact(contact);
        applications.add(application, proposed);
        applications.situation(application).write(answers);
        String number = numbers.next(EnrolmentDesk.SERIES, today.getYear());
        application.send(number, arrived);
        audit.record(Actor.SYSTEM, "enrolment.entered", number, "");
        messages.received(application);
        process.enrolled(number, application.id(), course);
        return application;
    }
}
