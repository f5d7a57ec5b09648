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

/** The register of one past day, made once and kept (DPR 445/2000, art. 53; DPCM 3 December 2013, art. 7). */
@Entity
@Table(name = "protocol_daily_register")
public class DailyRegister {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate day;
    private int entries;

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

    DailyRegister(LocalDate day, int entries, StoredDocument pdf, StoredDocument csv, Instant madeAt) {
        this.day = day;
        this.entries = entries;
        this.pdf = pdf;
        this.csv = csv;
        this.madeAt = madeAt;
    }

    public LocalDate getDay() {
        return day;
    }

    /** How many documents were registered on that day. */
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
