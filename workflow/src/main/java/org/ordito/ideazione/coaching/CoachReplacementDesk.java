package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.Words;

/** Where a coach is absent, an officer gives the path to another one while it goes on. */
@ApplicationScoped
@Transactional
public class CoachReplacementDesk {

    @Inject
    private CoachingPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private CoachingPaths paths;

    @Inject
    private Coaches coaches;

    @Inject
    private People people;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private IdeazioneProcess process;

    @Inject
    private Clock clock;

    /** The path, and the coaches to choose from. @throws org.ordito.platform.NotFound while no coach is assigned */
    public CoachReplacement choice(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayReplace(who, application).orRefuse();
        CoachingPath path = paths.of(application);
        List<Person> others = people.withRole(Role.COACH).stream()
                .filter(person -> !path.isOf(person.asActor()) && !application.concerns(person.asActor())).toList();
        return new CoachReplacement(path, people.named(path.getCoach()).getName(), paths.loads(others));
    }

    /**
     * @param from   account of the coach who leads the path, as the officer has read
     * @param coach  account of the one who leads it from now on
     * @param reason why; the former coach reads it
     * @throws org.ordito.platform.RuleViolation those of {@link Coaches#require}; {@code work.done} when it has passed to somebody already; those of
     *                       {@link LedPath#passOn}
     */
    public void replace(Actor who, String number, String from, String coach, String reason) {
        IdeaApplication application = applications.lock(number);
        policy.mayReplace(who, application).orRefuse();
        Person next = coaches.require(application, coach);
        CoachingPath path = paths.of(application);
        path.passOn(from, coach, reason, clock.instant());
        audit.record(who, "coaching.coach-replaced", number, from + " -> " + coach);
        tell(path, people.named(from), next, reason);
        process.passedOn(number, "Task_Coach", from, coach, path.getDueAt());
    }

    private void tell(CoachingPath path, Person before, Person next, String reason) {
        IdeaApplication application = path.getApplication();
        String number = application.getNumber();
        String title = application.getContent().getTitle();
        outbox.send(before, number, "coaching.mail.taken", number, title, reason);
        outbox.send(next, number, "coaching.mail.given", number, title, path.getPlannedHours(), path.getSessions().size(), Words.day(path.getDueAt()));
        correspondence.write(application, "coaching.mail.coach-changed", number, title, before.getName(), next.getName());
    }

    /** That a path was taken from this person and why; empty when it is theirs, never was, or they may read it all the same. */
    public Optional<FormerCoach> former(Actor who, String number) {
        return paths.find(applications.numbered(number)).filter(path -> !policy.maySee(who, path).isGranted()).flatMap(path -> path.former(who)).map(former -> {
            policy.mayLearn(who, former).orRefuse();
            return former;
        });
    }
}
