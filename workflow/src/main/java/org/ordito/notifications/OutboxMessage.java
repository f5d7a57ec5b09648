package org.ordito.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** One message to one person: waiting, or delivered. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    private static final int MAX_ATTEMPTS = 8;

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

    /** Where whoever gets it says that there be no more; null when it belongs to nothing that one can leave. */
    @Column(name = "leave_url")
    private String leaveUrl;

    protected OutboxMessage() {
    }

    /** @param address empty when there is none: then it is only read in the portal */
    OutboxMessage(String username, String recipientName, String address, Locale language, String about, String subject, String body, Instant writtenAt) {
        this.username = username;
        this.recipientName = recipientName;
        this.address = address;
        this.language = language;
        this.about = about;
        this.subject = subject;
        this.body = body;
        this.writtenAt = writtenAt;
        this.nextAttemptAt = address.isEmpty() ? null : writtenAt;
    }

    void delivered(Instant at) {
        deliveredAt = at;
        nextAttemptAt = null;
    }

    /** After a failure the next attempt waits twice as long as the one before; after the last one nobody tries again. */
    void failed(Instant at) {
        attempts++;
        nextAttemptAt = attempts >= MAX_ATTEMPTS ? null : at.plus(Duration.ofMinutes(1L << attempts));
    }

    /** Whether nothing is left to do for a message to somebody without an account: it is delivered, or nobody will try again. */
    boolean isOver() {
        return username.equals(Outbox.NO_ACCOUNT) && nextAttemptAt == null;
    }

    /** Whether there is no address to write to: whoever it is for has to be told by other means. */
    public boolean isWithoutAddress() {
        return address.isEmpty();
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
}
