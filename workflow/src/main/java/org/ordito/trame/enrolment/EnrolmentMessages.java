package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.VirusFound;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.platform.TypedCode;
import org.ordito.platform.Words;
import org.ordito.trame.Course;

/**
 * What is written to whoever enrols: to their account, and to the address that they gave if it is another. Nobody is written what
 * they said about their life, nor how many points it gave. Who left a telephone alone is called by the coordinator: about a seat
 * ({@link SeatOffersDesk}), and about what they have not just said or heard themselves ({@link PhoneNoticeDesk}).
 */
@ApplicationScoped
class EnrolmentMessages {

    @Inject
    private GivenDocuments given;

    @Inject
    private AuditTrail audit;

    @Inject
    private Participants participants;

    @Inject
    private PhoneNotices notices;

    void received(LabApplication application) {
        Course course = application.getCourse();
        write(application, "enrolment.mail.received", application.getNumber(), course.getTitle(), Words.minute(course.getEnrolmentClosesAt()),
                Words.of("notifications.ask"));
    }

    /** With a link that answers by one tap, and says so itself. */
    void offer(LabApplication application, LinkCode code) {
        notices.overtaken(application);
        Course course = application.getCourse();
        write(application, "enrolment.mail.offer", application.getNumber(), course.getTitle(), Words.minute(application.getOfferUntil()),
                Words.link("/trame/posto?codice=" + code.text()), Words.day(course.getStartsOn()), course.getPlace(), course.getTimetable());
    }

    /** The same once more, to who has not answered. */
    void remindOffer(LabApplication application, LinkCode code) {
        Course course = application.getCourse();
        write(application, "enrolment.mail.offer-reminder", application.getNumber(), course.getTitle(), Words.minute(application.getOfferUntil()),
                Words.link("/trame/posto?codice=" + code.text()));
    }

    /** How to find the enrolment in one's own area, for who left an address. */
    void joinCode(LabApplication application, TypedCode code, LocalDate until) {
        write(application, "enrolment.mail.join-code", application.getNumber(), application.getCourse().getTitle(), code.text(), Words.day(until),
                Words.link("/app/trame/join.xhtml"));
    }

    /** Also to the address that was given: its owner learns of it, whoever did it. */
    void joined(LabApplication application) {
        tell(application, "enrolment.mail.joined", application.getNumber(), application.getCourse().getTitle());
    }

    /** The list is made: no document is waited for any more. */
    void waiting(LabApplication application) {
        notices.takeBack(application, EnumSet.allOf(DocumentKind.class));
        tell(application, "enrolment.mail.waiting", application.getNumber(), application.getCourse().getTitle(), application.getPlace().getWaiting(),
                Words.day(application.getCourse().getStartsOn()));
    }

    void enrolled(LabApplication application) {
        Course course = application.getCourse();
        write(application, "enrolment.mail.enrolled", application.getNumber(), course.getTitle(), Words.day(course.getStartsOn()), course.getPlace(),
                course.getTimetable());
    }

    /** It is over without them having said so. */
    void ended(LabApplication application) {
        notices.overtaken(application);
        tell(application, "enrolment.mail." + application.getState(), application.getNumber(), application.getCourse().getTitle(),
                application.getCourse().getReason() == null ? "" : application.getCourse().getReason());
    }

    /** They have said that they do not come. */
    void left(LabApplication application) {
        notices.overtaken(application);
        write(application, "enrolment.mail." + application.getState(), application.getNumber(), application.getCourse().getTitle());
    }

    /** An answer was found not to hold. Which one, and why, stands on its owner's page alone. */
    void answerChecked(LabApplication application) {
        tellWhereToLook(application, "enrolment.mail.checked", Words.day(application.getCourse().getListDueAt()));
    }

    /** A document is asked for. Which one stands on its owner's page alone. */
    void documentAsked(LabApplication application, DocumentKind kind, LocalDate until) {
        documentThere(application, kind);
        tellOf(kind, application, byPhone(application, "enrolment.mail.document"), whereToLook(application, Words.day(until)));
    }

    /** A document that was asked for is not needed after all: no news for who was still to be told that it is. */
    void documentNotNeeded(LabApplication application, DocumentKind kind) {
        if (!documentThere(application, kind)) {
            tellOf(kind, application, "enrolment.mail.document-not-needed", application.getNumber(), application.getCourse().getTitle());
        }
    }

    /** A document that was asked for is there: nobody is called about it any more. @return whether somebody still was to be */
    boolean documentThere(LabApplication application, DocumentKind kind) {
        return notices.takeBack(application, Set.of(kind));
    }

    private void tellOf(DocumentKind kind, LabApplication application, String key, Object... arguments) {
        write(application, key, arguments);
        notices.leaveAbout(kind, application.participant(), key, arguments);
    }

    /** It does not count. Why stands on its owner's page alone. */
    void excluded(LabApplication application) {
        tellWhereToLook(application, "enrolment.mail.EXCLUDED", Words.day(application.getCourse().getListDueAt()));
    }

    /** It counts again. */
    void readmitted(LabApplication application) {
        tell(application, "enrolment.mail.readmitted", application.getNumber(), application.getCourse().getTitle(), Words.day(application.getCourse().getListDueAt()));
    }

    private void tellWhereToLook(LabApplication application, String key, Words day) {
        tell(application, byPhone(application, key), whereToLook(application, day));
    }

    /** Who has no account has no page: they are asked to call. */
    private static String byPhone(LabApplication application, String key) {
        return application.getApplicant() == null ? key + "-by-phone" : key;
    }

    private static Object[] whereToLook(LabApplication application, Words day) {
        return new Object[] {application.getNumber(), application.getCourse().getTitle(), day, Words.link("/app/trame/enrolment.xhtml?number=" + application.getNumber())};
    }

    /** There is a virus in what somebody gave with their enrolment. A file's name may say more than a message should. */
    void virus(@Observes VirusFound found) {
        given.with(found.document()).forEach(document -> virus(document.application()));
    }

    private void virus(LabApplication application) {
        audit.record(Actor.SYSTEM, "enrolment.virus-found", application.getNumber(), "");
        tell(application, "enrolment.mail.virus", application.getNumber(), application.getCourse().getTitle());
    }

    /** To be called about, if they cannot be written to. */
    private void tell(LabApplication application, String key, Object... arguments) {
        participants.tell(application.participant(), application.getNumber(), key, arguments);
    }

    private void write(LabApplication application, String key, Object... arguments) {
        participants.write(application.participant(), application.getNumber(), key, arguments);
    }
}
