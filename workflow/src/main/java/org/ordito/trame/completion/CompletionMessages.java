package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;

/** What is written at the end of a course. Whoever has no account is told by mail that the paper waits at the lab. */
@ApplicationScoped
class CompletionMessages {

    @Inject
    private Participants participants;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    void askOpinions(Course course, Questionnaire questionnaire) {
        participants.tell(course, "lessons.mail.opinions", course.getTitle(), Words.day(questionnaire.getClosesAt()), Words.link("/area-personale"));
    }

    void issued(Course course, Participant person, Certificate certificate) {
        tell(course, person, "lessons.mail.certificate", course.getTitle(), Hours.of(certificate.getMinutes()), certificate.getCode(), ownPage(person));
    }

    void below(Course course, Participant person) {
        tell(course, person, "lessons.mail.below", course.getTitle(), course.getAttendancePercent(), ownPage(person));
    }

    void revoked(Certificate certificate, Participant person) {
        tell(certificate.getCourse(), person, "lessons.mail.revoked", certificate.getCourse().getTitle(), certificate.getCode(), certificate.getRevokedReason());
    }

    private static Words ownPage(Participant person) {
        return Words.link("/app/trame/attendance.xhtml?number=" + person.number());
    }

    private void tell(Course course, Participant person, String key, Object... arguments) {
        if (person.account() != null) {
            outbox.send(people.named(person.account()), course.getSlug(), key, arguments);
        } else if (person.email() != null) {
            outbox.sendToAddress(person.email(), person.language(), course.getSlug(), key, arguments);
        }
    }
}
