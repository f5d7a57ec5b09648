package org.ordito.trame.microproject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Words;
import org.ordito.trame.enrolment.LabApplications;

/** Beginning a microproject, going through its steps, and ending it. */
@ApplicationScoped
@Transactional
public class MicroprojectDesk {

    private static final String SERIES = "MICRO";
    private static final String PAGE = "/app/trame/microproject.xhtml?number=";

    @Inject
    private MicroprojectPolicy policy;

    @Inject
    private Microprojects microprojects;

    @Inject
    private LabApplications enrolments;

    @Inject
    private People people;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Who may be a tutor: teachers and coordinators. */
    public List<Person> tutors(Actor who) {
        policy.mayBegin(who).orRefuse();
        return Stream.concat(people.withRole(Role.TEACHER).stream(), people.withRole(Role.LAB_COORDINATOR).stream()).distinct().toList();
    }

    /**
     * Begins one, and tells the young person and the tutor. The same once more, while it runs, comes to the one that there is.
     *
     * @param enrolment number of an enrolment of the young person
     * @param tutor     account of a teacher or coordinator
     * @throws RuleViolation {@code microproject.person-unknown}, {@code microproject.tutor}, or beside the field that does not fit
     */
    public String begin(Actor who, String title, String aims, LocalDate endsOn, String enrolment, String tutor) {
        policy.mayBegin(who).orRefuse();
        Instant now = clock.instant();
        MicroprojectPlan plan = MicroprojectPlan.of(title, aims, endsOn, RomeTime.dayOf(now));
        String person = enrolments.applicantOf(enrolment)
                .orElseThrow(() -> new RuleViolation("microproject.person-unknown").at("enrolment"));
        if (tutors(who).stream().noneMatch(one -> one.getUsername().equals(tutor))) {
            throw new RuleViolation("microproject.tutor").at("tutor");
        }
        people.holdBack(person);
        return microprojects.of(person).stream().filter(there -> there.isSame(plan, tutor)).findFirst().orElseGet(() -> add(who, plan, person, tutor, now)).getNumber();
    }

    private Microproject add(Actor who, MicroprojectPlan plan, String person, String tutor, Instant now) {
        Microproject microproject = new Microproject(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), plan, person, tutor, now);
        microprojects.add(microproject);
        tell(microproject, person, "microproject.mail.begun");
        tell(microproject, tutor, "microproject.mail.tutor");
        audit.record(who, "microproject.begun", microproject.getNumber(), "");
        return microproject;
    }

    /** Every one for the coordinator, those that one leads for a teacher. @param after key of the slice before; null for the first */
    public Slice<Line> list(Actor who, String after) {
        policy.mayList(who).orRefuse();
        return who.is(Role.LAB_COORDINATOR) ? microprojects.all(after) : microprojects.ledBy(who, after);
    }

    /** One's own. */
    public List<Microproject> mine(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        return microprojects.of(who.username());
    }

    /** One of them, with who it concerns; each look by the coordinator is recorded. */
    public MicroprojectView open(Actor who, String number) {
        Microproject microproject = microprojects.numbered(number);
        policy.maySee(who, microproject).orRefuse();
        if (!microproject.isOf(who) && !microproject.isLedBy(who)) {
            audit.record(who, "microproject.seen", number, "");
        }
        return new MicroprojectView(microproject, people.named(microproject.getPerson()).getName(), people.named(microproject.getTutor()).getName(),
                policy.mayLead(who, microproject).isGranted());
    }

    /** Adds a step after the others. */
    public void addStep(Actor who, String number, String title, LocalDate dueOn) {
        toLead(who, number).addStep(title, dueOn);
        audit.record(who, "microproject.step-added", number, "");
    }

    /** A step is done. @param position from 1 */
    public void finish(Actor who, String number, int position, String note) {
        toLead(who, number).finish(position, note, RomeTime.dayOf(clock.instant()));
        audit.record(who, "microproject.step-done", number, String.valueOf(position));
    }

    /** Ends it, and tells the young person. */
    public void end(Actor who, String number, Outcome outcome, String conclusion) {
        Microproject microproject = toLead(who, number);
        microproject.end(outcome, conclusion, clock.instant());
        tell(microproject, microproject.getPerson(), "microproject.mail.ended");
        audit.record(who, "microproject.ended", number, outcome.name());
    }

    private Microproject toLead(Actor who, String number) {
        Microproject microproject = microprojects.numbered(number);
        policy.mayLead(who, microproject).orRefuse();
        return microprojects.lock(microproject);
    }

    private void tell(Microproject microproject, String account, String key) {
        outbox.send(people.named(account), microproject.getNumber(), key, microproject.getTitle(), Words.link(PAGE + microproject.getNumber()));
    }
}
