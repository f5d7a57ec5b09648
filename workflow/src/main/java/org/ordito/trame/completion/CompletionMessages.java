package org.ordito.trame.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;

/** What is written at the end of a course. Whoever has no account is told that the paper waits at the lab, and is asked for no opinion: that is given in the portal. */
@ApplicationScoped
class CompletionMessages {

    @Inject
    private Participants participants;

    void askOpinions(Course course, Questionnaire questionnaire) {
        participants.tell(participants.stayingWithAccount(course), course, "lessons.mail.opinions", course.getTitle(), Words.day(questionnaire.getClosesAt()), Words.link("/area-personale"));
    }

    void issued(Course course, Participant person, Certificate certificate) {
        participants.tell(person, course.getSlug(), "lessons.mail.certificate", course.getTitle(), Hours.of(certificate.getMinutes()), certificate.getCode(), ownPage(person));
    }

    void below(Course course, Participant person) {
        participants.tell(person, course.getSlug(), "lessons.mail.below", course.getTitle(), course.getAttendancePercent(), ownPage(person));
    }

    /** Why stands on their page. */
    void revoked(Certificate certificate, Participant person) {
        participants.tell(person, certificate.getCourse().getSlug(), "lessons.mail.revoked", certificate.getCourse().getTitle(), certificate.getCode(), ownPage(person));
    }

    private static Words ownPage(Participant person) {
        return Words.link("/app/trame/attendance.xhtml?number=" + person.number());
    }
}
