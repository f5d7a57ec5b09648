package org.ordito.ideazione.coaching;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionNotes;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.RuleViolation;

/**
 * The way that one application goes with its coach: sessions are logged by the coach and confirmed or contested by the
 * applicant, a contested one may be corrected and is then asked about again, and when all are confirmed the coach closes the
 * path with an opinion. Whoever says nothing within the call's days has confirmed. A path may pass to another coach.
 */
@Entity
@Table(name = "coaching_path")
public class CoachingPath extends LedPath {

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
        super(application, coach, requireHours(application, plannedHours), assignedAt);
    }

    private static int requireHours(IdeaApplication application, Integer plannedHours) {
        if (application.getState() != ApplicationState.COACHING) {
            throw new RuleViolation("work.done");
        }
        if (plannedHours == null || plannedHours < FEWEST_HOURS || plannedHours > MOST_HOURS) {
            throw new RuleViolation("coaching.hours-range", FEWEST_HOURS, MOST_HOURS).at("plannedHours");
        }
        return plannedHours;
    }

    /** Adds a session that took place; its confirmation is awaited. One that says the very same is the same, and is not added again. */
    public CoachingSession log(SessionNotes notes, Instant now) {
        requireOpen();
        return LoggedSession.logOnce(sessions, notes, () -> new CoachingSession(this, sessions.size() + 1, notes, now));
    }

    /** Writes a contested session anew. @throws RuleViolation {@code coaching.correction-uncontested}, {@code coaching.no-session} */
    public CoachingSession correct(int ordinal, SessionNotes notes, Instant now) {
        requireOpen();
        CoachingSession session = session(ordinal);
        session.correct(notes, now);
        return session;
    }

    /**
     * The applicant answers for some of the sessions, or for all.
     *
     * @param confirmed ordinals of those that took place as logged
     * @param contested why the others did not, by ordinal
     * @throws RuleViolation {@code coaching.answer-none} when nothing is answered, {@code coaching.answered-already},
     *                       {@code coaching.answered-by-silence} when its days are over, {@code coaching.objection-missing}
     */
    public void answer(Collection<Integer> confirmed, Map<Integer, String> contested, Instant now) {
        requireOpen();
        if (confirmed.isEmpty() && contested.isEmpty()) {
            throw new RuleViolation("coaching.answer-none");
        }
        countSilence(now);
        confirmed.forEach(ordinal -> session(ordinal).confirm(now));
        contested.forEach((ordinal, note) -> session(ordinal).contest(note, now));
    }

    /** Takes sessions whose days for an answer are over for confirmed. @return their ordinals */
    List<Integer> countSilence(Instant now) {
        return sessions.stream().filter(session -> session.countSilence(now)).map(CoachingSession::getOrdinal).toList();
    }

    /** When the days for an answer are over that are over first; empty when none is awaited. */
    Optional<Instant> answerDueAt() {
        return sessions.stream().filter(CoachingSession::isAwaited).map(CoachingSession::getAnswerDueAt).min(Comparator.naturalOrder());
    }

    /**
     * Closes the path; whoever has said nothing in their days has confirmed.
     *
     *
     * @throws RuleViolation {@code coaching.opinion-no-session} without any session, {@code coaching.opinion-unconfirmed}
     *                       while one is awaited or contested, {@code coaching.opinion-missing}
     */
    public void close(Opinion given, String text, Instant now) {
        requireOpen();
        if (sessions.isEmpty()) {
            throw new RuleViolation("coaching.opinion-no-session");
        }
        countSilence(now);
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

    @Override
    void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("coaching.closed");
        }
    }

    /** Whether it still goes on: no closing opinion yet, and the applicant has not left. */
    public boolean isOpen() {
        return closedAt == null && getApplication().getState() == ApplicationState.COACHING;
    }

    /** Whether the applicant owes no answer; contested sessions are answered. */
    public boolean isAllAnswered() {
        return sessions.stream().noneMatch(CoachingSession::isAwaited);
    }

    public boolean isAllConfirmed() {
        return sessions.stream().allMatch(CoachingSession::isConfirmed);
    }

    public int getPlannedMinutes() {
        return getPlannedHours() * MINUTES_PER_HOUR;
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
