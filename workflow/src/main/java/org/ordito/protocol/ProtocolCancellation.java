package org.ordito.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;

/** The note that cancels an entry of the register: why, on whose authority, who and when (DPR 445/2000, art. 54). */
@Entity
@Table(name = "protocol_cancellation")
public class ProtocolCancellation {

    /** Shortest and longest reason, in characters. */
    public static final int REASON_MINIMUM = 20;
    public static final int REASON_LENGTH = 1000;
    /** Longest reference to the act that authorises it, in characters. */
    public static final int AUTHORISATION_LENGTH = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "entry_id")
    private ProtocolEntry entry;

    private String reason;
    private String authorisation;

    @Column(name = "cancelled_by")
    private String cancelledBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    private LocalDate day;

    protected ProtocolCancellation() {
    }

    /**
     * @param authorisation the act that authorises it
     * @param who           name of the officer
     * @throws RuleViolation {@code protocol.cancelled-already}, {@code protocol.reason-length}, {@code protocol.authorisation-length}
     */
    public ProtocolCancellation(ProtocolEntry entry, String reason, String authorisation, String who, Instant at) {
        if (entry.isCancelled()) {
            throw new RuleViolation("protocol.cancelled-already");
        }
        this.entry = entry;
        this.reason = between(reason, REASON_MINIMUM, REASON_LENGTH, "reason");
        this.authorisation = between(authorisation, 1, AUTHORISATION_LENGTH, "authorisation");
        this.cancelledBy = who;
        this.cancelledAt = at;
        this.day = RomeTime.dayOf(at);
    }

    private static String between(String text, int least, int most, String field) {
        String written = text == null ? "" : text.strip();
        if (written.length() < least || written.length() > most) {
            throw new RuleViolation("protocol." + field + "-length", least, most).at(field);
        }
        return written;
    }

    public ProtocolEntry getEntry() {
        return entry;
    }

    public String getReason() {
        return reason;
    }

    public String getAuthorisation() {
        return authorisation;
    }

    /** Name of the officer. */
    public String getCancelledBy() {
        return cancelledBy;
    }

    public Instant getCancelledAt() {
        return cancelledAt;
    }
}
