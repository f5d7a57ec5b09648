package org.ordito.ideazione.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.Field;
import org.ordito.ideazione.Quarter;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** Long work on the register, done piece by piece: begun by a person, who sees how far it is and may stop it. */
@Entity
@Table(name = "register_job")
public class RegisterJob {

    /** How long a result is kept. */
    public static final Duration KEPT = Duration.ofHours(6);
    /** After how much silence it counts as interrupted: the portal was stopped meanwhile. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId = UUID.randomUUID().toString();

    @Enumerated(EnumType.STRING)
    private JobKind kind;

    private String username;
    private String language;

    @Column(name = "call_slug")
    private String call;
    @Enumerated(EnumType.STRING)
    @Column(name = "in_state")
    private ApplicationState inState;
    private String text;
    @Enumerated(EnumType.STRING)
    private Quarter quarter;
    @Enumerated(EnumType.STRING)
    private Field field;
    private String officer;
    @Column(name = "waiting_from")
    private LocalDate waitingFrom;
    private String numbers;

    @Column(name = "assign_to")
    private String assignTo;

    private long total;
    private long done;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.QUEUED;

    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "moved_at")
    private Instant movedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "has_file")
    private boolean hasFile;

    protected RegisterJob() {
    }

    /**
     * @param filter   which applications
     * @param assignTo account of the officer who gets them; null unless they are assigned, or to put them into nobody's hands
     * @param total    how many they are now
     * @param language of the table
     */
    RegisterJob(JobKind kind, Actor who, RegisterFilter filter, String assignTo, long total, Locale language, Instant at) {
        this.kind = kind;
        this.username = who.username();
        this.language = language.getLanguage();
        this.call = filter.call();
        this.inState = filter.state();
        this.text = filter.text();
        this.quarter = filter.quarter();
        this.field = filter.field();
        this.officer = filter.officer();
        this.waitingFrom = filter.since();
        this.numbers = filter.numbers().isEmpty() ? null : String.join(",", filter.numbers());
        this.assignTo = assignTo;
        this.total = total;
        this.startedAt = at;
        this.movedAt = at;
    }

    /** Somebody takes it up. @return false if it was taken up, or cancelled, before */
    boolean begin(Instant at) {
        boolean begins = state == JobState.QUEUED;
        if (begins) {
            state = JobState.RUNNING;
            movedAt = at;
        }
        return begins;
    }

    /** A piece is done. @return false if it was cancelled meanwhile */
    boolean moved(int pieces, Instant at) {
        if (state != JobState.RUNNING) {
            return false;
        }
        done += pieces;
        movedAt = at;
        return true;
    }

    /** All is done. */
    void finish(Instant at) {
        if (state == JobState.RUNNING) {
            hasFile = kind.isExport();
            end(JobState.DONE, at);
        }
    }

    void cancel(Instant at) {
        if (state.isOpen()) {
            end(JobState.CANCELLED, at);
        }
    }

    void fail(Instant at) {
        if (state.isOpen()) {
            end(JobState.FAILED, at);
        }
    }

    /** Its file was deleted. */
    void fileGone() {
        hasFile = false;
    }

    private void end(JobState last, Instant at) {
        state = last;
        endedAt = at;
    }

    /** Whether nobody works on it any more although it is not done. */
    public boolean isInterrupted(Instant now) {
        return state.isOpen() && movedAt.plus(SILENCE).isBefore(now);
    }

    /** Whether it goes on, as far as can be seen. */
    public boolean isRunning(Instant now) {
        return state.isOpen() && !isInterrupted(now);
    }

    /** Whether its file can be taken away now. */
    public boolean isReady(Instant now) {
        return hasFile && state == JobState.DONE && now.isBefore(endedAt.plus(KEPT));
    }

    /** @param whom account of the officer who gets the applications; null when nobody does @throws RuleViolation {@code register.other-work} unless it does just this */
    void requireSame(JobKind what, RegisterFilter which, String whom) {
        if (kind != what || !filter().equals(which) || !Objects.equals(assignTo, whom)) {
            throw new RuleViolation("register.other-work");
        }
    }

    public boolean isOf(Actor who) {
        return who.isPerson(username);
    }

    /** Which applications it is about. */
    public RegisterFilter filter() {
        return new RegisterFilter(call, inState, text, quarter, field, officer, waitingFrom, numbers == null ? List.of() : List.of(numbers.split(",")));
    }

    Long id() {
        return id;
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }

    String username() {
        return username;
    }

    /** Names it in addresses, and its file. */
    public String getPublicId() {
        return publicId;
    }

    public JobKind getKind() {
        return kind;
    }

    public JobState getState() {
        return state;
    }

    /** Account of the officer who gets the applications; null when nobody does. */
    public String getAssignTo() {
        return assignTo;
    }

    /** How many applications there were when it began. */
    public long getTotal() {
        return total;
    }

    /** How many are done. */
    public long getDone() {
        return done;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** Until when its file is kept. */
    public Instant getKeptUntil() {
        return endedAt == null ? null : endedAt.plus(KEPT);
    }
}
