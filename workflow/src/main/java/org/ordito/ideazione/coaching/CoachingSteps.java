package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;

/** What the process asks about coaching, and what it orders when it begins. */
@Named("coachingSteps")
@ApplicationScoped
public class CoachingSteps {

    private static final Duration TIME_TO_BE_TAKEN = Duration.ofMinutes(5);

    @Inject
    private IdeaApplications applications;

    @Inject
    private CoachingPaths paths;

    @Inject
    private Correspondence correspondence;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The application is called to coaching: its applicant is told. */
    public void begin(Long applicationId) {
        IdeaApplication application = applications.get(applicationId);
        application.coachingBegun(clock.instant());
        correspondence.write(application, "coaching.mail.begun",
                application.getNumber(), application.getContent().getTitle());
    }

    /** Account of the coach. */
    public String coach(Long applicationId) {
        return paths.of(applications.get(applicationId)).getCoach();
    }

    /** By when the coach is to have closed the path. */
    public Date dueAt(Long applicationId) {
        return Date.from(paths.of(applications.get(applicationId)).getDueAt());
    }

    /** By when the applicant is to answer for a session, that which ends first; null when none is awaited. */
    public Date answerDueAt(Long applicationId) {
        return paths.of(applications.get(applicationId)).answerDueAt().map(Date::from).orElse(null);
    }

    /** When it is certain that no answer came: what reached the server in time may still be waiting to be taken. */
    public Date silentAt(Long applicationId) {
        return Date.from(paths.of(applications.get(applicationId)).answerDueAt().orElse(clock.instant()).plus(TIME_TO_BE_TAKEN));
    }

    /** Takes sessions that nobody answered for in time for confirmed, and tells the coach. */
    public void recordSilence(Long applicationId) {
        // before the path is read, as whoever answers at this moment does
        IdeaApplication application = applications.lock(applications.get(applicationId).getNumber());
        CoachingPath path = paths.of(application);
        List<Integer> silent = path.isOpen() ? path.countSilence(clock.instant()) : List.of();
        if (!silent.isEmpty()) {
            String sessions = silent.stream().map(String::valueOf).collect(Collectors.joining(", "));
            audit.record(Actor.SYSTEM, "coaching.sessions-silent", application.getNumber(), "sessions " + sessions);
            outbox.send(people.named(path.getCoach()), application.getNumber(), "coaching.mail.silent", application.getNumber(),
                    application.getContent().getTitle(), sessions);
        }
    }

    /** Whether the applicant has still to answer for a session. */
    public boolean isAnswerAwaited(Long applicationId) {
        CoachingPath path = paths.of(applications.get(applicationId));
        return path.isOpen() && !path.isAllAnswered();
    }
}
