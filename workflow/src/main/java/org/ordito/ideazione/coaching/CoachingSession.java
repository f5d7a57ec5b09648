package org.ordito.ideazione.coaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.platform.RuleViolation;

/** One session of a path, as the coach logged it and the applicant answered. */
@Entity
@Table(name = "coaching_session")
public class CoachingSession {

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

    @ManyToOne(optional = false)
    @JoinColumn(name = "path_id")
    private CoachingPath path;

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

    protected CoachingSession() {
    }

    CoachingSession(CoachingPath path, int ordinal, SessionNotes notes, LocalDate today) {
        this.path = path;
        this.ordinal = ordinal;
        write(notes, today);
    }

    /** Writes it anew after it was contested, and asks again. */
    void correct(SessionNotes notes, LocalDate today) {
        if (answer != SessionAnswer.CONTESTED) {
            throw new RuleViolation("coaching.correction-uncontested");
        }
        write(notes, today);
    }

    void confirm(Instant at) {
        answer(SessionAnswer.CONFIRMED, at);
    }

    void contest(String note, Instant at) {
        if (note == null || note.isBlank()) {
            throw new RuleViolation("coaching.objection-missing", ordinal).at("objection");
        }
        if (note.length() > NOTE_LENGTH) {
            throw new RuleViolation("coaching.too-long", NOTE_LENGTH).at("objection");
        }
        answer(SessionAnswer.CONTESTED, at);
        objection = note;
    }

    private void answer(SessionAnswer given, Instant at) {
        if (answer != SessionAnswer.AWAITED) {
            throw new RuleViolation("coaching.answered-already", ordinal);
        }
        answer = given;
        answeredAt = at;
    }

    private void write(SessionNotes notes, LocalDate today) {
        check(notes, today);
        date = notes.date();
        minutes = notes.minutes();
        place = notes.place();
        topics = notes.topics();
        outcome = notes.outcome();
        nextSteps = notes.nextSteps();
        answer = SessionAnswer.AWAITED;
        answeredAt = null;
    }

    private void check(SessionNotes notes, LocalDate today) {
        if (notes.date() == null) {
            throw new RuleViolation("coaching.date-missing").at("date");
        }
        if (notes.date().isAfter(today)) {
            throw new RuleViolation("coaching.date-future").at("date");
        }
        if (notes.date().isBefore(path.getAssignedOn())) {
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

    /** Its place in the path, from 1. */
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

    /** When the applicant answered; null while the answer is awaited. */
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

    public boolean isConfirmed() {
        return answer == SessionAnswer.CONFIRMED;
    }

    public boolean isContested() {
        return answer == SessionAnswer.CONTESTED;
    }
}
