package org.ordito.ideazione.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A declaration that was made, and when. */
@Embeddable
public class MadeDeclaration {

    @Enumerated(EnumType.STRING)
    private Declaration declaration;

    @Column(name = "made_at")
    private Instant madeAt;

    protected MadeDeclaration() {
    }

    MadeDeclaration(Declaration declaration, Instant madeAt) {
        this.declaration = declaration;
        this.madeAt = madeAt;
    }

    public Declaration getDeclaration() {
        return declaration;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
