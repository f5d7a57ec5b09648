package org.ordito.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the template of a kind of letter, as somebody saved it. */
@Entity
@Table(name = "letter_template")
public class LetterTemplate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String kind;
    private int version;
    private boolean shipped;
    private String subject;
    private String body;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected LetterTemplate() {
    }

    /**
     * @param isShipped whether it goes back to the text that ships, which then is the text in force also after an upgrade
     * @param who       name of the administrator
     */
    LetterTemplate(LetterKind kind, int version, LetterText text, boolean isShipped, String who, Instant at) {
        this.kind = kind.code();
        this.version = version;
        this.shipped = isShipped;
        this.subject = text.subject();
        this.body = text.body();
        this.savedBy = who;
        this.savedAt = at;
    }

    /** Code of the kind. */
    String getKind() {
        return kind;
    }

    /** From 1; 0 is the text that ships. */
    public int getVersion() {
        return version;
    }

    public boolean isShipped() {
        return shipped;
    }

    public LetterText getText() {
        return new LetterText(subject, body);
    }

    public String getSavedBy() {
        return savedBy;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
