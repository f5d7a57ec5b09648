package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;

/** Enrolling in a course for oneself, answering the offer of a seat, and leaving. */
@ApplicationScoped
@Transactional
public class EnrolmentDesk {

    static final String SERIES = "TRAME";

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private Seats seats;

    @Inject
    private People people;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private EnrolmentMessages messages;

    @Inject
    private TrameProcess process;

    @Inject
    private Event<PlaceLeft> placeLeft;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The draft of this person's enrolment in a course: the one there is, or a new one. @throws RuleViolation {@code enrolment.sent-already} */
    public LabApplication begin(Actor who, String slug) {
        Course course = courses.published(slug);
        policy.mayEnrol(who, course, clock.instant()).orRefuse();
        people.holdBack(who.username());
        LabApplication application = applications.of(course, who).orElseGet(() -> {
            LabApplication draft = new LabApplication(course, who, people.named(who.username()).getEmail(), clock.instant());
            applications.add(draft, false);
            audit.record(who, "enrolment.begun", slug, "");
            return draft;
        });
        if (application.getState() == EnrolmentState.WITHDRAWN) {
            application.reopen(clock.instant());
        }
        if (application.getState() != EnrolmentState.DRAFT) {
            throw new RuleViolation("enrolment.sent-already", application.getNumber());
        }
        return application;
    }

    /** One's own draft. */
    public LabApplication draft(Actor who, String publicId) {
        LabApplication application = applications.named(publicId);
        policy.mayWrite(who, application).orRefuse();
        return application;
    }

    /** What one has said about one's own life. */
    public SituationAnswers answers(Actor who, String publicId) {
        return applications.situation(draft(who, publicId)).getAnswers();
    }

    /** Keeps who it is and how to reach them, complete or not. */
    public void writeContact(Actor who, String publicId, Contact contact) {
        applications.lock(draft(who, publicId)).writeContact(Contact.of(contact.name(), contact.birthDate(), contact.email(), contact.phone()));
        audit.record(who, "enrolment.written", publicId, "");
    }

    /** Keeps the answers about one's life; what is not answered stays open. */
    public void writeAnswers(Actor who, String publicId, SituationAnswers answers) {
        LabApplication application = applications.lock(draft(who, publicId));
        requireDraft(application);
        applications.situation(application).write(answers);
        audit.record(who, "enrolment.written", publicId, "");
    }

    /** Throws one's own draft away with all that was written; of an enrolment that was left before and written anew its number stays. */
    public void discard(Actor who, String publicId) {
        LabApplication application = applications.lock(draft(who, publicId));
        requireDraft(application);
        audit.record(who, "enrolment.discarded", application.getCourse().getSlug(), "");
        if (application.getNumber() == null) {
            applications.erase(application);
        } else {
            application.writeContact(Contact.NOTHING);
            applications.situation(application).write(SituationAnswers.NONE);
            application.leaveAgain(clock.instant());
        }
    }

    /**
     * Sends it; a second click changes nothing.
     *
     * @param arrived the instant at which the request reached the server: it alone decides whether it is in time
     * @throws RuleViolation {@code enrolment.closed}, or beside the field that is missing
     */
    public LabApplication send(Actor who, String publicId, Instant arrived) {
        LabApplication application = applications.lock(draft(who, publicId));
        if (application.getState() != EnrolmentState.DRAFT) {
            return application;
        }
        Course course = courses.hold(application.getCourse());
        if (!course.takesEnrolments(arrived)) {
            throw new RuleViolation("enrolment.closed");
        }
        LocalDate today = RomeTime.dayOf(arrived);
        application.getContact().requireComplete(today);
        String number = application.getNumber() == null ? numbers.next(SERIES, today.getYear()) : application.getNumber();
        application.send(number, arrived);
        audit.record(who, "enrolment.sent", number, "");
        messages.received(application);
        process.enrolled(number, application.id(), course);
        return application;
    }

    /** One enrolment, for its owner or the coordinator. */
    public LabApplication open(Actor who, String number) {
        LabApplication application = applications.numbered(number);
        policy.maySee(who, application).orRefuse();
        return application;
    }

    /** One enrolment that was sent, for the coordinator, who acts for its owner. */
    public LabApplication openCase(Actor who, String number) {
        policy.maySeeNames(who).orRefuse();
        return open(who, number);
    }

    /** All of this person's, newest first. */
    public List<LabApplication> mine(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return applications.of(who);
    }

    /** Says yes or no to the seat that is offered; the coordinator for whoever says it on the telephone. */
    public void answer(Actor who, String number, boolean accepts) {
        LabApplication application = applications.numbered(number);
        policy.mayAnswer(who, application).orRefuse();
        answer(who, application, accepts, !application.isOf(who));
    }

    /** The offer that a code answers. @throws RuleViolation {@code enrolment.code-unknown}: also when it was answered, or is over */
    public LabApplication offered(String code) {
        policy.mayUseCode(code).orRefuse();
        return applications.withOffer(new LinkCode(code)).orElseThrow(() -> new RuleViolation("enrolment.code-unknown"));
    }

    /** Says yes or no by the code in the message, without signing in. */
    public void answerByCode(Actor who, String code, boolean accepts) {
        answer(who, offered(code), accepts, false);
    }

    private void answer(Actor who, LabApplication application, boolean accepts, boolean onPhone) {
        Course course = courses.lock(application.getCourse().id());
        LabApplication locked = applications.lock(application);
        if (accepts) {
            locked.accept(clock.instant());
        } else {
            locked.decline(clock.instant());
            seats.giveBack(course);
        }
        if (onPhone) {
            audit.record(who, accepts ? "enrolment.accepted-on-phone" : "enrolment.declined-on-phone", locked.getNumber(), "");
        } else {
            audit.record(who, accepts ? "enrolment.accepted" : "enrolment.declined", locked.getNumber(), "");
        }
        process.offerAnswered(locked.getNumber());
    }

    /** Leaves, at any moment before the course starts; a seat that was held goes to the next. */
    public void withdraw(Actor who, String number) {
        LabApplication application = applications.numbered(number);
        policy.mayAnswer(who, application).orRefuse();
        Course course = courses.lock(application.getCourse().id());
        LabApplication locked = applications.lock(application);
        boolean tookPart = locked.getState() == EnrolmentState.ENROLLED;
        boolean freesSeat = locked.withdraw(clock.instant());
        audit.record(who, locked.isOf(who) ? "enrolment.withdrawn" : "enrolment.withdrawn-on-phone", number, "");
        process.left(number);
        if (freesSeat) {
            seats.giveBack(course);
        }
        if (tookPart) {
            placeLeft.fire(new PlaceLeft(locked.participant().key()));
        }
    }

    private static void requireDraft(LabApplication application) {
        if (application.getState() != EnrolmentState.DRAFT) {
            throw new RuleViolation("enrolment.not-now");
        }
    }
}
