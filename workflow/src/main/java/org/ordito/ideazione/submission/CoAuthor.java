package org.ordito.ideazione.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Somebody who works on another person's draft. */
@Embeddable
public class CoAuthor {

    private String username;

    @Enumerated(EnumType.STRING)
    private DraftAccess access;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected CoAuthor() {
    }

    CoAuthor(String username, DraftAccess access, Instant joinedAt) {
        this.username = username;
        this.access = access;
        this.joinedAt = joinedAt;
    }

    public String getUsername() {
        return username;
    }

    public DraftAccess getAccess() {
        return access;
    }

    public Instant getJoinedAt() {
        return joinedAt;
    }
}
