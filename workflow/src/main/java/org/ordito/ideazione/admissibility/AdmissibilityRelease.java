package org.ordito.ideazione.admissibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.ordito.calls.Call;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/**
 * The one instant at which all applicants of a call learn whether they are admitted. It can be set once every check of the call is
 * decided, and moved until it has come.
 */
@Entity
@Table(name = "idea_admissibility_release")
public class AdmissibilityRelease {

    /** Latest instant that can be set, counted from now. */
    private static final Duration FARTHEST = Duration.ofDays(366);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @OneToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "ready_at")
    private Instant readyAt;
    @Column(name = "release_at")
    private Instant releaseAt;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "released_at")
    private Instant releasedAt;

    protected AdmissibilityRelease() {
    }

    /** Every check of the call is decided. */
    AdmissibilityRelease(Call call, Instant at) {
        this.call = call;
        this.readyAt = at;
    }

    /**
     * Sets or moves the instant.
     *
     * @param read version that the manager had before the eyes
     * @param when null for at once
     * @throws StaleEdit     if somebody else set it meanwhile
     * @throws RuleViolation {@code work.done} once released, {@code admissibility.release-past}
     */
    void schedule(int read, Instant when, Actor manager, Instant now) {
        if (releasedAt != null) {
            throw new RuleViolation("work.done");
        }
        StaleEdit.unlessSame(read, version);
        if (when != null && (!when.isAfter(now) || when.isAfter(now.plus(FARTHEST)))) {
            throw new RuleViolation("admissibility.release-past").at("releaseTime");
        }
        releaseAt = when == null ? now : when;
        setBy = manager.name();
    }

    /** It has come. */
    void released(Instant at) {
        if (releasedAt == null) {
            releasedAt = at;
        }
    }

    public Call getCall() {
        return call;
    }

    public int getVersion() {
        return version;
    }

    /** When the last check was decided. */
    public Instant getReadyAt() {
        return readyAt;
    }

    /** When the outcomes are told; null while nobody has said. */
    public Instant getReleaseAt() {
        return releaseAt;
    }

    /** Name of the manager who set it. */
    public String getSetBy() {
        return setBy;
    }

    /** When they were told; null before. */
    public Instant getReleasedAt() {
        return releasedAt;
    }
}
