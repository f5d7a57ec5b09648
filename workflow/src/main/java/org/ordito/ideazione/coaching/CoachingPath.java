package org.ordito.ideazione.coaching;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ordito.calls.Terms;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionNotes;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RuleViolation;

/**
 * The way that one application goes with its coach: sessions are logged by the coach and confirmed or contested by the
 * applicant, a contested one may be corrected and is then asked about again, and when all are confirmed the coach closes the
 * path with an opinion.
 */
@Entity
@Table(name = "coaching_path")
public class CoachingPath {

    /** Fewest and most hours that an officer may plan. */
    public static final int FEWEST_HOURS = 1;
    public static final int MOST_HOURS = 100;

    /** Longest closing opinion, in characters. */
    public static final int OPINION_LENGTH = 3000;

    private static final int MINUTES_PER_HOUR = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private String coach;

    @Column(name = "planned_hours")
    private int plannedHours;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @OneToMany(mappedBy = "path", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<CoachingSession> sessions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Opinion opinion;

    @Column(name = "opinion_text")
    private String opinionText;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CoachingPath() {
    }

    /**
     * @param coach        account of the coach
     * @param plannedHours hours that the path is meant to take
     * @throws RuleViolation {@code work.done} unless the application is in coaching, {@code coaching.hours-range}
     */
    public CoachingPath(IdeaApplication application, String coach, Integer plannedHours, Instant assignedAt) {
        if (application.getState() != ApplicationState.COACHING) {
            throw new RuleViolation("work.done");
        }
        if (plannedHours == null || plannedHours < FEWEST_HOURS || plannedHours > MOST_HOURS) {
            throw new RuleViolation("coaching.hours-range", FEWEST_HOURS, MOST_HOURS).at("plannedHours");
        }
        this.application = application;
        this.coach = coach;
        this.plannedHours = plannedHours;
        this.assignedAt = assignedAt;
    }

    /** Adds a session that took place; its confirmation is awaited. One that says the very same is the same, and is not added again. */
    public CoachingSession log(SessionNotes notes, Instant now) {
        requireOpen();
        return LoggedSession.logOnce(sessions, notes, () -> new CoachingSession(this, sessions.size() + 1, notes, dayOf(now)));
    }

    /** Writes a contested session anew. @throws RuleViolation {@code coaching.correction-uncontested}, {@code coaching.no-session} */
    public CoachingSession correct(int ordinal, SessionNotes notes, Instant now) {
        requireOpen();
        CoachingSession session = session(ordinal);
        session.correct(notes, getAssignedOn(), dayOf(now));
        return session;
    }

    /**
     * The applicant answers for some of the sessions, or for all.
     *
     * @param confirmed ordinals of those that took place as logged
     * @param contested why the others did not, by ordinal
     * @throws RuleViolation {@code coaching.answer-none} when nothing is answered, {@code coaching.answered-already},
     *                       {@code coaching.objection-missing}
     */
    public void answer(Collection<Integer> confirmed, Map<Integer, String> contested, Instant now) {
        requireOpen();
        if (confirmed.isEmpty() && contested.isEmpty()) {
            throw new RuleViolation("coaching.answer-none");
        }
        confirmed.forEach(ordinal -> session(ordinal).confirm(now));
        contested.forEach((ordinal, note) -> session(ordinal).contest(note, now));
    }

    /**
     * Closes the path.
     *
     * @throws RuleViolation {@code coaching.opinion-no-session} without any session, {@code coaching.opinion-unconfirmed}
     *                       while one is awaited or contested, {@code coaching.opinion-missing}
     */
    public void close(Opinion given, String text, Instant now) {
        requireOpen();
        if (sessions.isEmpty()) {
            throw new RuleViolation("coaching.opinion-no-session");
        }
        if (!isAllConfirmed()) {
            throw new RuleViolation("coaching.opinion-unconfirmed");
        }
        if (given == null) {
            throw new RuleViolation("coaching.opinion-missing").at("opinion");
        }
        if (text == null || text.isBlank()) {
            throw new RuleViolation("coaching.opinion-text-missing").at("opinionText");
        }
        if (text.length() > OPINION_LENGTH) {
            throw new RuleViolation("coaching.too-long", OPINION_LENGTH).at("opinionText");
        }
        opinion = given;
        opinionText = text;
        closedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("coaching.closed");
        }
    }

    private static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, OrditoClock.ROME);
    }

    /** Whether it still goes on: no closing opinion yet, and the applicant has not left. */
    public boolean isOpen() {
        return closedAt == null && application.getState() == ApplicationState.COACHING;
    }

    public boolean isOf(Actor who) {
        return who.isPerson(coach);
    }

    /** Whether the applicant owes no answer; contested sessions are answered. */
    public boolean isAllAnswered() {
        return sessions.stream().noneMatch(CoachingSession::isAwaited);
    }

    public boolean isAllConfirmed() {
        return sessions.stream().allMatch(CoachingSession::isConfirmed);
    }

    /** By when the coach is to have closed it: the call's days for coaching from the assignment. */
    public Instant getDueAt() {
        return Terms.daysAfter(assignedAt, application.getCall().getTerms().getCoaching());
    }

    public int getPlannedMinutes() {
        return plannedHours * MINUTES_PER_HOUR;
    }

    public int getConfirmedMinutes() {
        return minutes(CoachingSession::isConfirmed);
    }

    public int getLoggedMinutes() {
        return minutes(session -> true);
    }

    private int minutes(Predicate<CoachingSession> which) {
        return sessions.stream().filter(which).mapToInt(CoachingSession::getMinutes).sum();
    }

    /** @throws RuleViolation {@code coaching.no-session} if there is none with that ordinal */
    public CoachingSession session(int ordinal) {
        return sessions.stream().filter(s -> s.getOrdinal() == ordinal).findFirst()
                .orElseThrow(() -> new RuleViolation("coaching.no-session", ordinal));
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** Account of the coach. */
    public String getCoach() {
        return coach;
    }

    public int getPlannedHours() {
        return plannedHours;
    }

    public Instant getAssignedAt() {
        return assignedAt;
    }

    /** The day of the assignment, in Rome. */
    public LocalDate getAssignedOn() {
        return dayOf(assignedAt);
    }

    /** In the order in which they were logged. */
    public List<CoachingSession> getSessions() {
        return List.copyOf(sessions);
    }

    /** The closing opinion; null while the path is open. */
    public Opinion getOpinion() {
        return opinion;
    }

    public String getOpinionText() {
        return opinionText;
    }

    public Instant getClosedAt() {
        return closedAt;
    }
}
