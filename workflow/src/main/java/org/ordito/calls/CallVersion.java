package org.ordito.calls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A call as it was published, corrected or extended: written once, readable for ever. */
@Entity
@Table(name = "call_version")
public class CallVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    private int number;
    private Instant at;
    private String who;
    private String reason;
    private String snapshot;

    @Column(name = "closes_at")
    private Instant closesAt;

    @ElementCollection
    @CollectionTable(name = "call_version_matter", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<CallMatter> matters = new ArrayList<>();

    protected CallVersion() {
    }

    /**
     * @param number  1 for the publication, then one more for each correction or extension
     * @param who     name of whoever published it
     * @param reason  why it was changed; null for the publication
     * @param matters all that the call said
     */
    CallVersion(Call call, int number, Instant at, String who, String reason, List<CallMatter> matters) {
        this.call = call;
        this.number = number;
        this.at = at;
        this.who = who;
        this.reason = reason;
        this.closesAt = call.getClosesAt();
        this.matters.addAll(matters);
        this.snapshot = matters.stream().map(matter -> matter.getLabel() + ": " + matter.getText()).collect(Collectors.joining("\n"));
    }

    Long id() {
        return id;
    }

    Call getCall() {
        return call;
    }

    /** Whether its deadline is later than that of an earlier version. */
    boolean isExtensionOf(CallVersion earlier) {
        return closesAt != null && earlier.closesAt != null && closesAt.isAfter(earlier.closesAt);
    }

    /** The deadline it had; null for a version older than this was kept. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public int getNumber() {
        return number;
    }

    public Instant getAt() {
        return at;
    }

    public String getWho() {
        return who;
    }

    public String getReason() {
        return reason;
    }

    /** All that the call said, matter by matter; empty for a version older than these were kept. */
    public List<CallMatter> getMatters() {
        return List.copyOf(matters);
    }

    /** The whole call in plain text. */
    public String getSnapshot() {
        return snapshot;
    }
}
