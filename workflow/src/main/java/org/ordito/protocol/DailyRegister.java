package org.ordito.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.documents.StoredDocument;

/** The register of one past day, or a part of it when the day was busy, made once and kept (DPR 445/2000, art. 53; DPCM 3 December 2013, art. 7). */
@Entity
@Table(name = "protocol_daily_register")
public class DailyRegister {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate day;
    private int part;
    private boolean complete;
    private int entries;

    @Column(name = "last_entry_id")
    private long lastEntryId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "pdf_id")
    private StoredDocument pdf;

    @ManyToOne(optional = false)
    @JoinColumn(name = "csv_id")
    private StoredDocument csv;

    @Column(name = "made_at")
    private Instant madeAt;

    protected DailyRegister() {
    }

    /** @param lastEntryId of its last entry; with {@code isComplete} nothing follows it on that day */
    DailyRegister(LocalDate day, int part, boolean isComplete, int entries, long lastEntryId, StoredDocument pdf, StoredDocument csv, Instant madeAt) {
        this.day = day;
        this.part = part;
        this.complete = isComplete;
        this.entries = entries;
        this.lastEntryId = lastEntryId;
        this.pdf = pdf;
        this.csv = csv;
        this.madeAt = madeAt;
    }

    Long id() {
        return id;
    }

    /** Where the next part goes on. */
    long lastEntryId() {
        return lastEntryId;
    }

    /** From 1. */
    public int getPart() {
        return part;
    }

    /** Whether it is the day's last, or only, part. */
    public boolean isComplete() {
        return complete;
    }

    public LocalDate getDay() {
        return day;
    }

    /** How many entries stand in it. */
    public int getEntries() {
        return entries;
    }

    public StoredDocument getPdf() {
        return pdf;
    }

    public StoredDocument getCsv() {
        return csv;
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
