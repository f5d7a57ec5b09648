package org.ordito.trame.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.TrameProcess;

/**
 * Looking, before the list is made, into what people said: an answer holds or does not, a document is asked for, an enrolment does not count, or
 * counts again. The trail keeps who did it and when; about what, and why, is kept with the answers and goes with them.
 */
@ApplicationScoped
@Transactional
public class CheckDesk {

    @Inject
    private EnrolmentPolicy policy;

    @Inject
    private Courses courses;

    @Inject
    private LabApplications applications;

    @Inject
    private Checks checks;

    @Inject
    private EnrolmentMessages messages;

    @Inject
    private TrameProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Says whether an answer holds. Whoever made their list from a preview of before has to look at it again; a second click changes nothing.
     *
     * @param read key of the check that was read before; 0 if there was none
     * @throws RuleViolation {@code enrolment.check-reason}, {@code enrolment.isee-amount}; {@code enrolment.not-now} once the list is made
     */
    public void check(Actor who, String number, Question question, int read, Finding finding) {
        LabApplication application = applications.numbered(number);
        policy.mayCheck(who, application).orRefuse();
        Course course = courses.lock(application.getCourse().id());
        LabApplication locked = applications.lock(application);
        locked.requireSent();
        AnswerCheck check = new AnswerCheck(locked.id(), question, finding, who, clock.instant());
        AnswerCheck known = checks.of(locked).get(question);
        if (known != null && check.repeats(known)) {
            return;
        }
        StaleEdit.unlessSame(read, known == null ? 0 : known.getKey());
        checks.add(check);
        courses.changed(course);
        audit.record(who, finding.holds() ? "enrolment.answer-verified" : "enrolment.answer-refuted", number, "");
        if (!finding.holds()) {
            messages.answerChecked(locked);
        }
    }

    /**
     * Asks for a document, or gives another day for it; a second click changes nothing.
     *
     * @throws RuleViolation {@code enrolment.document-kind}, {@code enrolment.document-until}, {@code enrolment.document-too-late}; {@code enrolment.not-now}
     */
    public void askDocument(Actor who, String number, DocumentKind kind, LocalDate until) {
        LabApplication application = applications.numbered(number);
        policy.mayCheck(who, application).orRefuse();
        LabApplication locked = applications.lock(application);
        locked.requireSent();
        DocumentRequest request = checks.request(locked, kind).orElseGet(() -> new DocumentRequest(locked, kind));
        if (!request.ask(until, locked.getCourse(), who, clock.instant())) {
            return;
        }
        checks.add(request);
        audit.record(who, "enrolment.document-asked", number, "");
        messages.documentAsked(locked, kind, until);
    }

    /**
     * Nobody waits for a document any more: it was seen on paper, or is not needed, which its owner is told. A second click changes nothing.
     *
     * @throws RuleViolation {@code enrolment.not-now} once the list is made
     * @throws NotFound if it was never asked for
     */
    public void settleDocument(Actor who, String number, DocumentKind kind, Settlement how) {
        LabApplication application = applications.numbered(number);
        policy.mayCheck(who, application).orRefuse();
        LabApplication locked = applications.lock(application);
        locked.requireSent();
        if (!checks.request(locked, kind).orElseThrow(() -> new NotFound(number)).settle(how, who, clock.instant())) {
            return;
        }
        audit.record(who, how == Settlement.SEEN_ON_PAPER ? "enrolment.document-seen-on-paper" : "enrolment.document-not-needed", number, "");
        if (how == Settlement.NOT_NEEDED) {
            messages.documentNotNeeded(locked, kind);
        } else {
            messages.documentThere(locked, kind);
        }
    }

    /**
     * An enrolment does not count: it is another one of the same person, or not true. Its owner is told; a second click changes nothing.
     *
     * @throws RuleViolation {@code enrolment.check-reason}; {@code enrolment.not-now} once the list is made
     */
    public void exclude(Actor who, String number, String reason) {
        LabApplication application = applications.numbered(number);
        policy.mayCheck(who, application).orRefuse();
        Course course = courses.lock(application.getCourse().id());
        LabApplication locked = applications.lock(application);
        if (locked.getState() == EnrolmentState.EXCLUDED) {
            return;
        }
        locked.exclude(clock.instant());
        Exclusion exclusion = checks.exclusion(locked).orElseGet(() -> new Exclusion(locked));
        exclusion.exclude(reason, who);
        checks.add(exclusion);
        courses.changed(course);
        audit.record(who, "enrolment.excluded", number, "");
        process.excluded(number);
    }

    /**
     * An enrolment that was excluded counts again, before the list is made. Its owner is told; a second click changes nothing.
     *
     * @throws RuleViolation {@code enrolment.check-reason}; {@code enrolment.not-now} once the list is made; {@code enrolment.proposed-already} or
     *                       {@code enrolment.entered-already} if whoever wrote it has written it anew meanwhile
     */
    public void readmit(Actor who, String number, String reason) {
        LabApplication application = applications.numbered(number);
        policy.mayCheck(who, application).orRefuse();
        Course course = courses.lock(application.getCourse().id());
        LabApplication locked = applications.lock(application);
        if (locked.getState() == EnrolmentState.SENT) {
            return;
        }
        if (locked.isEntered() && applications.isEntered(course, locked.getContact(), locked.isReserved())) {
            throw new RuleViolation(locked.isReserved() ? "enrolment.proposed-already" : "enrolment.entered-already");
        }
        locked.readmit(clock.instant());
        checks.exclusion(locked).orElseThrow(() -> new NotFound(number)).readmit(reason, who, clock.instant());
        courses.changed(course);
        audit.record(who, "enrolment.readmitted", number, "");
        process.enrolled(number, locked.id(), course);
        messages.readmitted(locked);
    }

    /** What was found of one's own answers, what one is asked for, and why an enrolment does not count. */
    public OwnChecks own(Actor who, String number) {
        LabApplication application = applications.numbered(number);
        policy.maySeeOwn(who, application).orRefuse();
        return new OwnChecks(checks.of(application).values().stream().sorted(Comparator.comparing(AnswerCheck::getQuestion)).toList(),
                checks.asked(application), checks.exclusion(application).filter(exclusion -> !exclusion.isOver()).map(Exclusion::getReason).orElse(null));
    }

    /** Every document that this person was asked for and has not given, of enrolments that wait for their list; the first due first. */
    public List<OwedDocument> owed(Actor who) {
        policy.maySeeOwn(who).orRefuse();
        Map<String, LabApplication> waiting = applications.of(who).stream().filter(one -> one.getState() == EnrolmentState.SENT)
                .collect(Collectors.toMap(LabApplication::getNumber, Function.identity()));
        return checks.asked(List.copyOf(waiting.values())).entrySet().stream()
                .flatMap(one -> one.getValue().stream().filter(AskedDocument::isOwed).map(asked -> new OwedDocument(waiting.get(one.getKey()), asked.kind(), asked.until())))
                .sorted(Comparator.comparing(OwedDocument::until)).toList();
    }
}
