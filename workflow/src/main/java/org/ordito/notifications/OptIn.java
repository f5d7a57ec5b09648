package org.ordito.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.ordito.platform.Text;

/**
 * An address that wants to be written to: asked for, then confirmed from the address itself (double opt-in). Of the code that
 * confirms only the hash is kept; the code that leaves stands in every message and opens nothing else.
 */
@MappedSuperclass
public abstract class OptIn {

    /** How long the code that confirms is good; then the address is erased. */
    public static final Duration TO_CONFIRM = Duration.ofHours(48);

    /** Nobody can have an address flooded by asking again and again. */
    private static final Duration BETWEEN_MESSAGES = Duration.ofHours(1);

    private String email;
    private Locale language = Text.ITALIAN;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "confirm_sha256")
    private String confirmSha256;

    @Column(name = "confirm_until")
    private Instant confirmUntil;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "leave_code")
    private String leaveCode;

    protected OptIn() {
    }

    protected OptIn(String email, String leaveCode, Instant askedAt) {
        this.email = email;
        this.leaveCode = leaveCode;
        this.askedAt = askedAt;
    }

    /** Somebody has asked for this address on a page in this language: from now on it is written to in it. */
    public void askedIn(Locale asked) {
        language = asked;
    }

    /** Whether the address may get a message about its own subscription now. */
    public boolean mayBeWrittenTo(Instant now) {
        return writtenAt == null || !now.isBefore(writtenAt.plus(BETWEEN_MESSAGES));
    }

    /** A message with this code goes out: from now on only this code confirms. */
    public void asksToConfirm(LinkCode code, Instant now) {
        confirmSha256 = code.sha256();
        confirmUntil = now.plus(TO_CONFIRM);
        writtenAt = now;
    }

    /** A message goes out that says it is confirmed already. */
    public void remindedOfItself(Instant now) {
        writtenAt = now;
    }

    /** Confirms it; a second time changes nothing. @return false when the code came too late */
    public boolean confirm(Instant now) {
        if (confirmedAt == null && now.isAfter(confirmUntil)) {
            return false;
        }
        if (confirmedAt == null) {
            confirmedAt = now;
        }
        return true;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public String getEmail() {
        return email;
    }

    /** In which it is written to. */
    public Locale getLanguage() {
        return language;
    }

    public String getLeaveCode() {
        return leaveCode;
    }
}
