package org.ordito.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One message to one person: waiting, delivered, or given up. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    /** Five attempts within an hour, each waiting twice as long as the one before, then one every hour for three days. */
    private static final int MAX_ATTEMPTS = 5 + 3 * 24;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int SUBJECT_LENGTH = 250;
    private static final int FAILURE_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String username;

    @Column(name = "recipient_name")
    private String recipientName;

    private String address;
    private Locale language;
    private String about;
    private String subject;
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private int attempts;

    /** When nobody tried any more; null while somebody does, and once it is delivered. */
    @Column(name = "given_up_at")
    private Instant givenUpAt;

    /** What the mail server said to the last attempt that failed. */
    private String failure;

    /** When somebody said that they have told it by other means; null until then. */
    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "told_by")
    private String toldBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_how")
    private OtherMeans toldHow;

    /** Where whoever gets it says that there be no more; null when it belongs to nothing that one can leave. */
    @Column(name = "leave_url")
    private String leaveUrl;

    /** Number of a letter that whoever it is for could not open in the portal and has to be given; null for none. */
    @Column(name = "letter_number")
    private String letter;

    /** Kept by the database: see {@link #isToTell}. */
    @Column(name = "to_tell", insertable = false, updatable = false)
    private boolean toTell;

    protected OutboxMessage() {
    }

    /** @param address empty when there is none: then it is only read in the portal */
    OutboxMessage(String username, String recipientName, String address, Locale language, String about, String subject, String body, Instant writtenAt) {
        this.username = username;
        this.recipientName = recipientName;
        this.address = address;
        this.language = language;
        this.about = about;
        this.subject = cut(subject, SUBJECT_LENGTH);
        this.body = body;
        this.writtenAt = writtenAt;
        this.nextAttemptAt = address.isEmpty() ? null : writtenAt;
    }

    void delivered(Instant at) {
        deliveredAt = at;
        nextAttemptAt = null;
    }

    /** The next attempt waits longer, an hour at most; after the last one it is given up. */
    void failed(String why, Instant at) {
        attempts++;
        failure = cut(why, FAILURE_LENGTH);
        if (attempts >= MAX_ATTEMPTS) {
            givenUpAt = at;
            nextAttemptAt = null;
        } else {
            Duration twiceAsLong = Duration.ofMinutes(1L << Math.min(attempts, 6));
            nextAttemptAt = at.plus(twiceAsLong.compareTo(LONGEST_WAIT) < 0 ? twiceAsLong : LONGEST_WAIT);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** It is about a letter that somebody has to hand over. @param number that of the letter */
    public void handsOver(String number) {
        letter = number;
    }

    /** Whether nothing is left to do for a message to somebody without an account: it is delivered. */
    boolean isOver() {
        return username.equals(Outbox.NO_ACCOUNT) && deliveredAt != null;
    }

    /** Its reader was told of it by other means; once only. @return whether that is new */
    public boolean told(OtherMeans how, String by, Instant at) {
        if (toldAt != null) {
            return false;
        }
        toldAt = at;
        toldBy = by;
        toldHow = how;
        return true;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    /** Whether no e-mail does it: there is no address to write to, or there is a letter to hand over. */
    public boolean isToTell() {
        return address.isEmpty() || letter != null;
    }

    /** Number of the letter that has to be handed over; null for none. */
    public String getLetter() {
        return letter;
    }

    String leaveUrl() {
        return leaveUrl;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public String getAddress() {
        return address;
    }

    /** In which it is written. */
    public Locale getLanguage() {
        return language;
    }

    /** Public number or slug of what the message is about. */
    public String getAbout() {
        return about;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Instant getDeliveredAt() {
        return deliveredAt;
    }

    /** Null unless its reader was told of it by other means. */
    public Instant getToldAt() {
        return toldAt;
    }

    /** Account of who told it. */
    public String getToldBy() {
        return toldBy;
    }

    public OtherMeans getToldHow() {
        return toldHow;
    }

    /** Null unless it is given up. */
    public Instant getGivenUpAt() {
        return givenUpAt;
    }

    /** What the mail server said last; null when nothing failed. */
    public String getFailure() {
        return failure;
    }
}
