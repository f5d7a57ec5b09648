package org.ordito.ideazione;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** That somebody who applied on paper takes the application back, as it reached the office. */
@Entity
@Table(name = "idea_paper_withdrawal")
public class PaperWithdrawal {

    /** Longest text, in characters. */
    public static final int WORDS_LENGTH = 3000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Embedded
    private Delivery delivery;

    private String words;

    @ManyToOne
    @JoinColumn(name = "document_id")
    private StoredDocument scan;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected PaperWithdrawal() {
    }

    /**
     * @param words what it says; may be empty beside a scan
     * @param scan  of the paper; null when there is none
     * @throws RuleViolation {@code arrivals.withdrawal-empty} when both are missing, {@code arrivals.words-long}
     */
    public PaperWithdrawal(IdeaApplication application, Delivery delivery, String words, StoredDocument scan, Actor who, Instant at) {
        String said = words == null ? "" : words.strip();
        if (said.isEmpty() && scan == null) {
            throw new RuleViolation("arrivals.withdrawal-empty").at("words");
        }
        if (said.length() > WORDS_LENGTH) {
            throw new RuleViolation("arrivals.words-long", WORDS_LENGTH).at("words");
        }
        this.application = application;
        this.delivery = delivery;
        this.words = said;
        this.scan = scan;
        this.enteredBy = who.username();
        this.enteredAt = at;
    }

    public Delivery getDelivery() {
        return delivery;
    }

    /** What it says; empty when only the scan does. */
    public String getWords() {
        return words;
    }

    /** Null when there is none. */
    public StoredDocument getScan() {
        return scan;
    }

    /** Account of who entered it. */
    public String getEnteredBy() {
        return enteredBy;
    }

    public Instant getEnteredAt() {
        return enteredAt;
    }
}
