package org.ordito.calls;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A call as it was published, or extended: written once, readable for ever. */
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

    protected CallVersion() {
    }

    /**
     * @param number 1 for the publication, then one more for each extension
     * @param who    name of whoever published it
     * @param reason why it was changed; null for the publication
     */
    CallVersion(Call call, int number, Instant at, String who, String reason) {
        this.call = call;
        this.number = number;
        this.at = at;
        this.who = who;
        this.reason = reason;
        this.snapshot = CallSnapshot.of(call);
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

    /** The whole call in plain text, one matter to a line. */
    public String getSnapshot() {
        return snapshot;
    }
}
