package org.ordito.trame.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ordito.notifications.LinkCode;
import org.ordito.platform.TypedCode;

/**
 * The way from an enrolment that others wrote to the account of whose it is: a code that the lab hands over, of which only the hash is kept,
 * and the birth date. A code in wrong hands does not open it, and is good for few tries.
 */
@Entity
@Table(name = "lab_account_link")
class AccountLink {

    /** How long a code is good. */
    static final Duration GOOD = Duration.ofDays(30);

    private static final int SIGNS = 12;
    private static final int TRIES = 5;

    @Id
    @Column(name = "application_id")
    private Long applicationId;

    @Version
    private int version;

    private String sha256;

    @Column(name = "good_until")
    private Instant goodUntil;

    @Column(name = "wrong_tries")
    private int wrongTries;

    protected AccountLink() {
    }

    AccountLink(Long applicationId) {
        this.applicationId = applicationId;
    }

    /** A new code: from now on only this one is good. */
    TypedCode newCode(Instant now) {
        TypedCode code = TypedCode.random(SIGNS);
        sha256 = hash(code);
        goodUntil = now.plus(GOOD);
        wrongTries = 0;
        return code;
    }

    /** @param written as somebody typed it; empty for what can be no code */
    static Optional<String> hashOf(String written) {
        return TypedCode.typed(written, SIGNS).map(AccountLink::hash);
    }

    /** Whether this birth date opens it now; a wrong one is counted. */
    boolean opensFor(LocalDate birthDate, LocalDate written, Instant now) {
        if (now.isAfter(goodUntil) || wrongTries >= TRIES) {
            return false;
        }
        if (!birthDate.equals(written)) {
            wrongTries++;
            return false;
        }
        return true;
    }

    private static String hash(TypedCode code) {
        return new LinkCode(code.text()).sha256();
    }

    Long applicationId() {
        return applicationId;
    }

    Instant getGoodUntil() {
        return goodUntil;
    }
}
