package org.ordito.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the letterhead, as somebody saved it. */
@Entity
@Table(name = "letterhead")
public class LetterheadVersion {

    @Id
    private int version;

    private String city;
    private String place;
    private String office;
    private String signatory;
    private String contacts;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected LetterheadVersion() {
    }

    /** @param version from 1. @param who name of the administrator */
    LetterheadVersion(int version, Letterhead letterhead, String who, Instant at) {
        this.version = version;
        this.city = letterhead.city();
        this.place = letterhead.place();
        this.office = letterhead.office();
        this.signatory = letterhead.signatory();
        this.contacts = letterhead.contacts();
        this.savedBy = who;
        this.savedAt = at;
    }

    public int getVersion() {
        return version;
    }

    public Letterhead getLetterhead() {
        return new Letterhead(city, place, office, signatory, contacts);
    }

    public String getSavedBy() {
        return savedBy;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
