package org.ordito.ideazione.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationRegister;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.OwnCases;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.RegisterLine;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Begins, watches, stops and does long work on the register. */
@ApplicationScoped
@Transactional
public class RegisterJobDesk {

    private static final int PIECE = 200;
    /** Longer than anything waits for a thread, or takes for a piece. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(15);
    /** What is ready to be taken is deleted by its own time, a little before. */
    private static final Duration LEFT_OVER = Duration.ofMinutes(30);

    @Inject
    private RegisterJobPolicy policy;

    @Inject
    private RegisterJobs jobs;

    @Inject
    private ApplicationRegister register;

    @Inject
    private IdeaApplications applications;

    @Inject
    private OwnCases ownCases;

    @Inject
    private WorkList workList;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<RegisterJobStarted> started;

    @Inject
    private Clock clock;

    /**
     * Begins a table to take away. Who asks for it again while it is being made is led to that work.
     *
     * @return the work's public id
     * @throws RuleViolation {@code register.none} when nothing matches, {@code register.other-work} while something else of theirs goes on
     */
    public String export(Actor who, JobKind kind, RegisterFilter filter, Locale language) {
        policy.mayExport(who).orRefuse();
        return start(who, kind, filter, null, language);
    }

    /**
     * Begins to put applications into an officer's hands. Who asks for it again while it is being done is led to that work.
     *
     * @param officer account; null to put them into nobody's
     * @return the work's public id
     * @throws RuleViolation {@code register.none} when nothing matches, {@code register.no-officer} if the account is no officer's,
     *                       {@code register.officers-own} if one of them concerns that officer, {@code register.other-work} while something
     *                       else of theirs goes on
     */
    public String assign(Actor who, RegisterFilter filter, String officer, Locale language) {
        policy.mayAssign(who, register.isAnyOfCalls(filter, ownCases.calls(who))).orRefuse();
        if (officer != null && register.isAnyOf(filter, ownCases.numbers(officer(officer)))) {
            throw new RuleViolation("register.officers-own").at("officer");
        }
        return start(who, JobKind.ASSIGN, filter, officer, language);
    }

    private Actor officer(String account) {
        return people.find(account).map(Person::asActor).filter(person -> person.is(Role.OFFICER))
                .orElseThrow(() -> new RuleViolation("register.no-officer").at("officer"));
    }

    private String start(Actor who, JobKind kind, RegisterFilter filter, String assignTo, Locale language) {
        RegisterJob running = running(who).orElse(null);
        if (running != null) {
            running.requireSame(kind, filter, assignTo);
            return running.getPublicId();
        }
        long total = register.count(filter, ownCases.numbers(who));
        if (total == 0) {
            throw new RuleViolation("register.none");
        }
        RegisterJob job = new RegisterJob(kind, who, filter, assignTo, total, language, clock.instant());
        jobs.add(job);
        if (kind.isExport()) {
            audit.record(who, "register.exported", filter.call() == null ? "" : filter.call(), kind + " " + total);
        } else {
            audit.record(who, "register.assigned", filter.call() == null ? "" : filter.call(), total + " -> " + (assignTo == null ? "" : assignTo));
        }
        started.fire(new RegisterJobStarted(job.getPublicId()));
        return job.getPublicId();
    }

    /** What this person has begun and goes on. */
    public Optional<RegisterJob> running(Actor who) {
        policy.mayExport(who).orRefuse();
        return jobs.open(who).filter(job -> job.isRunning(clock.instant()));
    }

    /** How far it is. */
    public RegisterJob watch(Actor who, String job) {
        RegisterJob found = jobs.withId(job);
        policy.maySee(who, found).orRefuse();
        return found;
    }

    /** Stops it. What was assigned stays assigned; a table that is half written is thrown away. */
    public void cancel(Actor who, String job) {
        RegisterJob found = jobs.lock(job);
        policy.maySee(who, found).orRefuse();
        found.cancel(clock.instant());
        audit.record(who, "register.cancelled", "", found.getKind() + " " + found.getDone() + "/" + found.getTotal());
    }

    /** Its table. The caller closes it. @throws NotFound unless it is there to be taken */
    public InputStream take(Actor who, String job) {
        RegisterJob found = watch(who, job);
        if (!found.isReady(clock.instant())) {
            throw new NotFound(job);
        }
        audit.record(who, "register.taken", "", found.getKind() + " " + found.getDone());
        try {
            return Files.newInputStream(RegisterFiles.of(job));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it up. @return null if there is nothing to do */
    RegisterJob begin(Actor portal, String job) {
        policy.mayWork(portal).orRefuse();
        RegisterJob found = jobs.lock(job);
        return found.begin(clock.instant()) ? found : null;
    }

    /** The next piece of a table, without what concerns whoever takes it away. */
    Slice<RegisterLine> piece(Actor portal, RegisterJob job, String after) {
        policy.mayWork(portal).orRefuse();
        return register.lines(job.filter(), ownCases.numbers(people.named(job.username()).asActor()), after, PIECE);
    }

    /** Says that a piece is written. @return false if it was cancelled meanwhile */
    boolean moved(Actor portal, String job, int lines) {
        policy.mayWork(portal).orRefuse();
        return jobs.lock(job).moved(lines, clock.instant());
    }

    /** Assigns the next piece. @return the piece; null if it was cancelled meanwhile. @throws RuleViolation {@code register.no-officer} if the officer is none any more */
    Slice<RegisterLine> assignPiece(Actor portal, String job, String after) {
        policy.mayWork(portal).orRefuse();
        RegisterJob found = jobs.lock(job);
        if (found.getAssignTo() != null) {
            people.holdBack(found.getAssignTo()); // as long as this goes on nobody takes the role away
            officer(found.getAssignTo());
        }
        Actor who = people.named(found.username()).asActor();
        Slice<RegisterLine> piece = register.lines(found.filter(), ownCases.numbers(who), after, PIECE);
        if (!found.moved(piece.items().size(), clock.instant())) {
            return null;
        }
        List<String> numbers = piece.items().stream().map(RegisterLine::number).toList();
        if (!numbers.isEmpty()) {
            applications.assign(numbers, found.getAssignTo());
            workList.assign(numbers, Role.OFFICER, found.getAssignTo());
            numbers.forEach(number -> audit.record(who, "application.assigned", number, found.getAssignTo() == null ? "" : found.getAssignTo()));
        }
        return piece;
    }

    void finish(Actor portal, String job) {
        policy.mayWork(portal).orRefuse();
        jobs.lock(job).finish(clock.instant());
    }

    void fail(Actor portal, String job) {
        policy.mayWork(portal).orRefuse();
        jobs.lock(job).fail(clock.instant());
    }

    /** Gives up what a stop of the portal interrupted, and deletes the tables that were kept long enough and whatever else was left of them. */
    void sweep(Actor portal) {
        policy.mayWork(portal).orRefuse();
        Instant now = clock.instant();
        for (RegisterJob job : jobs.silentSince(now.minus(GIVEN_UP))) {
            job.fail(now);
            RegisterFiles.delete(job.getPublicId());
        }
        for (RegisterJob job : jobs.withOldFile(now.minus(RegisterJob.KEPT))) {
            RegisterFiles.delete(job.getPublicId());
            job.fileGone();
        }
        RegisterFiles.deleteOlderThan(RegisterJob.KEPT.plus(LEFT_OVER));
    }
}
