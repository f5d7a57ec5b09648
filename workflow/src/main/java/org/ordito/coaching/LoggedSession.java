package org.ordito.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.ordito.platform.RuleViolation;

/** One session, as who led it logged it and those who were accompanied answered: a contested one may be corrected and is then asked about again. */
@MappedSuperclass
public abstract class LoggedSession {

    /** Shortest and longest session that can be logged, in minutes. */
    public static final int SHORTEST = 15;
    public static final int LONGEST = 480;

    /** Longest text of each note, in characters. */
    public static final int NOTE_LENGTH = 2000;

    private static final int PLACE_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private int ordinal;

    @Column(name = "held_on")
    private LocalDate date;

    private int minutes;
    private String place;
    private String topics;
    private String outcome;

    @Column(name = "next_steps")
    private String nextSteps;

    @Enumerated(EnumType.STRING)
    private SessionAnswer answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String objection;

    protected LoggedSession() {
    }

    /**
     * @param ordinal  its place in the log, from 1
     * @param earliest the day on which sessions could begin
     */
    protected LoggedSession(int ordinal, SessionNotes notes, LocalDate earliest, LocalDate today) {
        this.ordinal = ordinal;
        write(notes, earliest, today);
    }

    /** Adds a session to a log, unless one there says the very same: a form that is sent twice tells of one session. @return the one of the log */
    public static <S extends LoggedSession> S logOnce(List<S> log, SessionNotes notes, Supplier<S> session) {
        return log.stream().filter(logged -> logged.says(notes)).findFirst().orElseGet(() -> {
            S added = session.get();
            log.add(added);
            return added;
        });
    }

    boolean says(SessionNotes notes) {
        return notes.equals(new SessionNotes(date, minutes, place, topics, outcome, nextSteps));
    }

    /** Writes it anew after it was contested, and asks again. @throws RuleViolation {@code coaching.correction-uncontested}, or what is wrong with the notes */
    public void correct(SessionNotes notes, LocalDate earliest, LocalDate today) {
        if (answer != SessionAnswer.CONTESTED) {
            throw new RuleViolation("coaching.correction-uncontested");
        }
        write(notes, earliest, today);
    }

    /** @throws RuleViolation {@code coaching.answered-already}, {@code coaching.answered-by-silence} */
    public void confirm(Instant at) {
        answer(SessionAnswer.CONFIRMED, at);
    }

    /** @throws RuleViolation {@code coaching.objection-missing}, {@code coaching.too-long}, {@code coaching.answered-already}, {@code coaching.answered-by-silence} */
    public void contest(String note, Instant at) {
        if (note == null || note.isBlank()) {
            throw new RuleViolation("coaching.objection-missing", ordinal).at("objection");
        }
        if (note.length() > NOTE_LENGTH) {
            throw new RuleViolation("coaching.too-long", NOTE_LENGTH).at("objection");
        }
        answer(SessionAnswer.CONTESTED, at);
        objection = note;
    }

    /** Nothing was said of it in time, which counts as confirmed. @param at when the time was over */
    protected void takeSilence(Instant at) {
        answer(SessionAnswer.SILENT, at);
    }

    private void answer(SessionAnswer given, Instant at) {
        if (answer == SessionAnswer.SILENT) {
            throw new RuleViolation("coaching.answered-by-silence", ordinal);
        }
        if (answer != SessionAnswer.AWAITED) {
            throw new RuleViolation("coaching.answered-already", ordinal);
        }
        answer = given;
        answeredAt = at;
    }

    private void write(SessionNotes notes, LocalDate earliest, LocalDate today) {
        check(notes, earliest, today);
        date = notes.date();
        minutes = notes.minutes();
        place = notes.place();
        topics = notes.topics();
        outcome = notes.outcome();
        nextSteps = notes.nextSteps();
        answer = SessionAnswer.AWAITED;
        answeredAt = null;
    }

    private static void check(SessionNotes notes, LocalDate earliest, LocalDate today) {
        if (notes.date() == null) {
            throw new RuleViolation("coaching.date-missing").at("date");
        }
        if (notes.date().isAfter(today)) {
            throw new RuleViolation("coaching.date-future").at("date");
        }
        if (notes.date().isBefore(earliest)) {
            throw new RuleViolation("coaching.date-before-assignment").at("date");
        }
        if (notes.minutes() == null || notes.minutes() < SHORTEST || notes.minutes() > LONGEST) {
            throw new RuleViolation("coaching.minutes-range", SHORTEST, LONGEST).at("minutes");
        }
        checkText(notes.place(), "place", false, PLACE_LENGTH);
        checkText(notes.topics(), "topics", true, NOTE_LENGTH);
        checkText(notes.outcome(), "outcome", true, NOTE_LENGTH);
        checkText(notes.nextSteps(), "nextSteps", false, NOTE_LENGTH);
    }

    private static void checkText(String text, String field, boolean required, int longest) {
        if (required && (text == null || text.isBlank())) {
            throw new RuleViolation("coaching." + field + "-missing").at(field);
        }
        if (text != null && text.length() > longest) {
            throw new RuleViolation("coaching.too-long", longest).at(field);
        }
    }

    /** Its place in the log, from 1. */
    public int getOrdinal() {
        return ordinal;
    }

    public LocalDate getDate() {
        return date;
    }

    public int getMinutes() {
        return minutes;
    }

    /** Where it was held; null when online. */
    public String getPlace() {
        return place;
    }

    public boolean isOnline() {
        return place == null;
    }

    public String getTopics() {
        return topics;
    }

    public String getOutcome() {
        return outcome;
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public SessionAnswer getAnswer() {
        return answer;
    }

    /** When it was answered, or the time for it was over; null while the answer is awaited. */
    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** Why it was contested, also after a correction; null when it never was. */
    public String getObjection() {
        return objection;
    }

    public boolean isAwaited() {
        return answer == SessionAnswer.AWAITED;
    }

    /** Also by silence, where that counts. */
    public boolean isConfirmed() {
        return answer == SessionAnswer.CONFIRMED || isSilent();
    }

    public boolean isSilent() {
        return answer == SessionAnswer.SILENT;
    }

    public boolean isContested() {
        return answer == SessionAnswer.CONTESTED;
    }
}
