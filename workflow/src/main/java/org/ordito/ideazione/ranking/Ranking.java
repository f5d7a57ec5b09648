package org.ordito.ideazione.ranking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordito.calls.Call;
import org.ordito.calls.Terms;
import org.ordito.ideazione.ApplicationState;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/**
 * The ranking of a call: computed by an officer with the signed minutes, published by the manager as provisional, and final when
 * the review requests are decided. When a review was accepted the next edition is computed. What was published can be computed
 * again from its bundle alone.
 */
@Entity
@Table(name = "ranking")
public class Ranking {

    /** Shortest minutes and shortest reason, in characters. */
    public static final int TEXT_MIN = 20;

    private static final Comparator<RankingEntry> ORDER = Comparator.comparing(RankingEntry::getOutcome)
            .thenComparing(RankingEntry::getPosition, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.getApplication().getNumber());

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    private int edition;

    @Enumerated(EnumType.STRING)
    private RankingState state = RankingState.COMPUTED;

    private String minutes;

    @Column(name = "draw_seed")
    private String drawSeed;

    @Column(name = "computed_at")
    private Instant computedAt;

    @Column(name = "computed_by")
    private String computedBy;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "review_ends_at")
    private Instant reviewEndsAt;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "final_at")
    private Instant finalAt;

    private String bundle;

    private String sha256;

    @OneToMany(mappedBy = "ranking", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<RankingEntry> entries = new ArrayList<>();

    protected Ranking() {
    }

    /** @param edition 1 for the call's first, one more after each reassessment */
    public Ranking(Call call, int edition) {
        this.call = call;
        this.edition = edition;
    }

    /**
     * Keeps what the officer has computed, in place of what was computed before.
     *
     * @param newMinutes the text of the signed minutes (<i>verbale</i>)
     * @param newSeed    of the public draw; null when none was needed
     * @param newEntries all of them, in order
     * @throws RuleViolation {@code work.done} once published, {@code ranking.minutes-missing}
     */
    public void computed(Actor officer, String newMinutes, String newSeed, List<RankingEntry> newEntries, Instant at) {
        require(RankingState.COMPUTED);
        if (newMinutes == null || newMinutes.strip().length() < TEXT_MIN) {
            throw new RuleViolation("ranking.minutes-missing", TEXT_MIN).at("minutes");
        }
        minutes = newMinutes.strip();
        drawSeed = newSeed;
        computedAt = at;
        computedBy = officer.username();
        returnReason = null;
        entries.clear();
        newEntries.forEach(entry -> {
            entry.belongsTo(this);
            entries.add(entry);
        });
    }

    /** Keeps the text from which anybody can compute the ranking again. */
    void bundled(String canonical) {
        bundle = canonical;
        sha256 = RankingCalculation.sha256(canonical);
    }

    /** @throws RuleViolation {@code work.done} once published, {@code ranking.reason-missing} */
    public void sentBack(String reason) {
        require(RankingState.COMPUTED);
        returnReason = requireReason(reason);
    }

    /**
     * @throws RuleViolation {@code work.done} once published, {@code ranking.second-person} by who computed it,
     *                       {@code ranking.changed} when somebody in it has withdrawn since
     */
    public void published(Actor manager, Instant at) {
        require(RankingState.COMPUTED);
        if (manager.isPerson(computedBy)) {
            throw new RuleViolation("ranking.second-person");
        }
        if (entries.stream().anyMatch(entry -> entry.getApplication().getState() == ApplicationState.WITHDRAWN)) {
            throw new RuleViolation("ranking.changed");
        }
        state = RankingState.PROVISIONAL;
        publishedAt = at;
        reviewEndsAt = Terms.daysAfter(at, call.getTerms().getReview());
    }

    /** Its reviews are decided and some applications are judged again: it stays published until the next edition takes its place. */
    void reopened(Instant at) {
        require(RankingState.PROVISIONAL);
        reopenedAt = at;
    }

    /** Makes it final and gives the call's places to the first in line. */
    public void approved(Instant at) {
        require(RankingState.PROVISIONAL);
        state = RankingState.FINAL;
        finalAt = at;
        inLine().limit(call.getSelection().getCoachedPlaces()).forEach(entry -> entry.call(at));
    }

    /** Gives a freed place to the first in line, if there is one and the ranking is still valid. */
    public Optional<RankingEntry> callNext(Instant at) {
        if (!isValid(at)) {
            return Optional.empty();
        }
        Optional<RankingEntry> next = inLine().findFirst();
        next.ifPresent(entry -> entry.call(at));
        return next;
    }

    private Stream<RankingEntry> inLine() {
        return entries.stream().filter(RankingEntry::isInLine).sorted(Comparator.comparing(RankingEntry::getPosition));
    }

    /** Whether a review may be asked for at this instant: the last of the days counts whole. */
    public boolean isOpenToReview(Instant at) {
        return isUndecided() && !at.isAfter(reviewEndsAt);
    }

    /** Whether it is published and the manager has not decided on its reviews. */
    boolean isUndecided() {
        return state == RankingState.PROVISIONAL && !isReopened();
    }

    /** Whether some of its applications are judged again. */
    boolean isReopened() {
        return reopenedAt != null;
    }

    /** Whether freed places and money go to the next in line at this instant. */
    public boolean isValid(Instant at) {
        return state == RankingState.FINAL && !at.isAfter(expiresAt());
    }

    /** Until when freed places and money go to the next in line; of a final ranking. */
    public Instant expiresAt() {
        return Terms.daysAfter(finalAt, call.getTerms().getRankingValidity());
    }

    private void require(RankingState expected) {
        if (state != expected) {
            throw new RuleViolation("work.done");
        }
    }

    static String requireReason(String reason) {
        if (reason == null || reason.strip().length() < TEXT_MIN) {
            throw new RuleViolation("ranking.reason-missing", TEXT_MIN).at("reason");
        }
        return reason.strip();
    }

    public Long id() {
        return id;
    }

    /** One more each time that it changes. */
    public int getVersion() {
        return version;
    }

    public Call getCall() {
        return call;
    }

    /** 1 for the call's first ranking, one more after each reassessment. */
    public int getEdition() {
        return edition;
    }

    public RankingState getState() {
        return state;
    }

    /** The text of the signed minutes. */
    public String getMinutes() {
        return minutes;
    }

    public String getDrawSeed() {
        return drawSeed;
    }

    public Instant getComputedAt() {
        return computedAt;
    }

    /** Why the manager sent it back; null unless it waits to be computed again. */
    public String getReturnReason() {
        return returnReason;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getReviewEndsAt() {
        return reviewEndsAt;
    }

    public Instant getFinalAt() {
        return finalAt;
    }

    String getBundle() {
        return bundle;
    }

    /** Hash of the bundle, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    /** All lines: those ranked by position, then those below the threshold and the inadmissible by number. */
    public List<RankingEntry> getEntries() {
        return entries.stream().sorted(ORDER).toList();
    }
}
