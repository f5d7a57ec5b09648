package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.TypedCode;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;

/** Joining an enrolment that others wrote to the account of whose it is: the coordinator hands a code over, the person confirms it, signed in. */
@ApplicationScoped
@Transactional
public class JoiningDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private AccountLinks links;

    @Inject
    private People people;

    @Inject
    private EnrolmentMessages messages;

    @Inject
    private TrameProcess process;

    @Inject
    private Event<EnrolmentJoined> joined;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * A code to hand over, shown this once and mailed if an address was given; an earlier one is not good any more.
     *
     * @throws RuleViolation {@code enrolment.has-account}
     */
    public String prepare(Actor who, String number) {
        policy.mayLetJoin(who).orRefuse();
        LabApplication application = applications.lock(applications.numbered(number));
        application.requireJoinable();
        AccountLink link = links.of(application);
        TypedCode code = link.newCode(clock.instant());
        audit.record(who, "enrolment.join-code-made", number, "");
        messages.joinCode(application, code, RomeTime.dayOf(link.getGoodUntil()));
        return code.text();
    }

    /**
     * Joins the enrolment that this code was handed over for, if the birth date is its person's. Somebody with an account is asked for nothing else,
     * and is told nothing before.
     *
     * @param code as it was typed
     * @return the enrolment; empty when code and birth date do not open one, or not any more
     * @throws RuleViolation {@code enrolment.in-course-already} when they have enrolled in that course themselves
     */
    public Optional<LabApplication> join(Actor who, String code, LocalDate birthDate) {
        policy.mayJoin(who).orRefuse();
        people.holdBack(who.username());
        Optional<AccountLink> link = links.coded(code);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        Course course = courses.lock(applications.get(link.get().applicationId()).getCourse().id());
        LabApplication application = applications.lock(applications.get(link.get().applicationId()));
        if (!application.isJoinable() || !link.get().opensFor(application.getBirthDate(), birthDate, clock.instant())) {
            return Optional.empty();
        }
        if (applications.of(course, who).isPresent()) {
            throw new RuleViolation("enrolment.in-course-already").at("code");
        }
        application.join(who);
        links.remove(link.get());
        process.joined(application.getNumber(), who.username());
        joined.fire(new EnrolmentJoined(application.getNumber(), who.username()));
        audit.record(who, "enrolment.joined", application.getNumber(), "");
        messages.joined(application);
        return Optional.of(application);
    }
}
