package org.ordito.ideazione.coaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ordito.audit.AuditTrail;
import org.ordito.coaching.SessionNotes;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.Attachments;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.ideazione.IdeazioneProcess;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** Assigning a coach, keeping the log of sessions with both sides' word, and closing the path. */
@ApplicationScoped
@Transactional
public class CoachingDesk {

    @Inject
    private CoachingPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private Attachments attachments;

    @Inject
    private DocumentStore documents;

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

    /** The idea that waits for a coach, and the coaches to choose from. */
    public CoachChoice choice(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.maySeeChoice(who, application).orRefuse();
        return new CoachChoice(application, paths.loads(people.withRole(Role.COACH)), paths.find(application).orElse(null));
    }

    /**
     * A file that tells of the idea, for both sides of its path and the office; that somebody else than the applicant opened it is
     * recorded.
     *
     * @param position place among the application's files, from 1
     */
    public Download attachment(Actor who, String number, int position) {
        IdeaApplication application = applications.numbered(number);
        policy.maySee(who, paths.of(application)).orRefuse();
        StoredDocument document = attachments.aboutIdea(application, position);
        if (!application.isOf(who)) {
            audit.record(who, "coaching.attachment-opened", number, String.valueOf(position));
        }
        return documents.download(who, document);
    }

    /** Every coach with skills and load. */
    public List<CoachLoad> coaches(Actor who) {
        policy.maySeeCoaches(who).orRefuse();
        return paths.loads(people.withRole(Role.COACH));
    }

    /** A path with its sessions, for both its sides and the office. @throws NotFound while no coach is assigned */
    public CoachingCase open(Actor who, String number) {
        CoachingPath path = paths.of(applications.numbered(number));
        policy.maySee(who, path).orRefuse();
        return new CoachingCase(path, people.names(path.coaches()),
                attachments.aboutIdea(path.getApplication()));
    }

    /**
     * Writes down what a coach can do, and how much at once.
     *
     * @param read  {@link CoachLoad#version()} that was read before
     * @param limit paths open at once, 0 to {@link CoachProfile#HIGHEST_LIMIT}; 0 means none for now
     */
    public void describeCoach(Actor who, String coach, int read, String skills, Integer limit) {
        policy.mayDescribe(who).orRefuse();
        coaches.named(coach);
        paths.lockProfile(coach).describe(read, skills, limit);
        audit.record(who, "coaching.coach-described", coach, "limit " + limit);
    }

    /**
     * @param plannedHours hours that the path is meant to take
     * @throws RuleViolation {@code work.done} when one is assigned already; those of {@link Coaches#require}; {@code coaching.hours-range}
     */
    public void assignCoach(Actor who, String number, String coach, Integer plannedHours) {
        IdeaApplication application = applications.lock(number);
        policy.mayAssign(who, application).orRefuse();
        if (paths.find(application).isPresent()) {
            throw new RuleViolation("work.done");
        }
        Person assigned = coaches.require(application, coach);
        CoachingPath path = new CoachingPath(application, coach, plannedHours, clock.instant());
        paths.add(path);
        audit.record(who, "coaching.coach-assigned", number, coach + ", " + plannedHours + " h");
        String title = application.getContent().getTitle();
        outbox.send(assigned, number, "coaching.mail.assigned", number, title, plannedHours, Words.day(path.getDueAt()));
        correspondence.write(application, "coaching.mail.coach", number, title, assigned.getName(), plannedHours);
        process.done(number, "Task_AssignCoach", who);
    }

    /** Logs a session that took place; the applicant is asked to confirm it. Sent once more, it changes nothing. @return its ordinal */
    public int logSession(Actor who, String number, SessionNotes notes) {
        CoachingPath path = lockForCoach(who, number);
        int before = path.getSessions().size();
        CoachingSession session = path.log(notes, clock.instant());
        if (session.getOrdinal() > before) {
            audit.record(who, "coaching.session-logged", number, "session " + session.getOrdinal());
            askToConfirm(path, session);
        }
        return session.getOrdinal();
    }

    /** Writes a contested session anew; the applicant is asked again. */
    public void correctSession(Actor who, String number, int ordinal, SessionNotes notes) {
        CoachingPath path = lockForCoach(who, number);
        CoachingSession session = path.correct(ordinal, notes, clock.instant());
        audit.record(who, "coaching.session-corrected", number, "session " + ordinal);
        askToConfirm(path, session);
    }

    /**
     * The applicant's word on some sessions, or on all; what is not answered goes on waiting.
     *
     * @param confirmed ordinals of the sessions that took place as logged
     * @param contested what is wrong with the others, by ordinal
     */
    public void confirmSessions(Actor who, String number, Collection<Integer> confirmed, Map<Integer, String> contested) {
        IdeaApplication application = applications.lock(number);
        policy.mayAnswer(who, application).orRefuse();
        CoachingPath path = paths.of(application);
        path.answer(confirmed, contested, clock.instant());
        audit.record(who, "coaching.sessions-answered", number, "confirmed " + confirmed + ", contested " + contested.keySet());
        Person coach = people.named(path.getCoach());
        contested.forEach((ordinal, note) ->
                outbox.send(coach, number, "coaching.mail.contested", number, application.getContent().getTitle(), ordinal, note));
        if (path.isAllAnswered()) {
            process.done(number, "Task_ConfirmSessions", who);
        }
    }

    /** Closes the path with the coach's opinion; the applicant goes on to the business plan. */
    public void giveOpinion(Actor who, String number, Opinion opinion, String text) {
        CoachingPath path = lockForCoach(who, number);
        path.close(opinion, text, clock.instant());
        audit.record(who, "coaching.closed", number, opinion + ", " + path.getConfirmedMinutes() + " min");
        process.done(number, "Task_Coach", who);
    }

    private CoachingPath lockForCoach(Actor who, String number) {
        CoachingPath path = paths.of(applications.lock(number));
        policy.mayLead(who, path).orRefuse();
        return path;
    }

    private void askToConfirm(CoachingPath path, CoachingSession session) {
        IdeaApplication application = path.getApplication();
        correspondence.write(application, "coaching.mail.session", application.getNumber(),
                application.getContent().getTitle(), session.getOrdinal(), Words.day(session.getDate()), session.getMinutes(),
                Words.day(session.getAnswerDueAt()));
        process.sessionLogged(application);
    }
}
