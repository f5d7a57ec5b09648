package org.ordito.ideazione.arrivals;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.ordito.calls.Call;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;

/** A table of applications that somebody of the office brought for a call: checked as often as one looks, and taken in once or removed after a while. */
@Entity
@Table(name = "arrival_import")
public class ArrivalImport {

    /** How long a table is kept that nobody confirms: it holds people's data for nothing. */
    static final Duration KEPT = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @ManyToOne(optional = false)
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    private String sha256;

    @Column(name = "brought_by")
    private String broughtBy;

    @Column(name = "brought_at")
    private Instant broughtAt;

    @Column(name = "taken_in_by")
    private String takenInBy;

    @Column(name = "taken_in_at")
    private Instant takenInAt;

    private int applications;

    protected ArrivalImport() {
    }

    /** All that could be taken in was. */
    void takenIn(int newApplications, Actor who, Instant at) {
        applications = newApplications;
        takenInBy = who.username();
        takenInAt = at;
    }

    Long id() {
        return id;
    }

    /** How addresses name it. */
    public String getPublicId() {
        return publicId;
    }

    public Call getCall() {
        return call;
    }

    /** The table as it was brought. */
    public StoredDocument getDocument() {
        return document;
    }

    /** Account of who brought it. */
    public String getBroughtBy() {
        return broughtBy;
    }

    public Instant getBroughtAt() {
        return broughtAt;
    }

    /** When it is removed unless it is taken in before. */
    public Instant getKeptUntil() {
        return broughtAt.plus(KEPT);
    }

    /** Account of who had it taken in; null while nobody has. */
    public String getTakenInBy() {
        return takenInBy;
    }

    public Instant getTakenInAt() {
        return takenInAt;
    }

    /** How many applications were taken in with it. */
    public int getApplications() {
        return applications;
    }
}
