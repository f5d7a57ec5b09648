package org.ordito.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ordito.platform.NotFound;
import org.ordito.platform.RomeTime;

/** One line of the protocol register (DPR 445/2000, art. 53). It never changes; a cancellation stands beside it. */
@Entity
@Table(name = "protocol_entry")
public class ProtocolEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int year;
    private int number;

    @Column(name = "registered_at")
    private Instant registeredAt;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    private String party;
    private String subject;
    private String sha256;

    @Column(name = "case_number")
    private String caseNumber;

    @OneToOne(mappedBy = "entry", fetch = FetchType.LAZY)
    private ProtocolCancellation cancellation;

    protected ProtocolEntry() {
    }

    ProtocolEntry(Assigned assigned, Registration registration) {
        year = assigned.year();
        number = assigned.number();
        registeredAt = assigned.at();
        day = RomeTime.dayOf(assigned.at());
        direction = registration.direction();
        party = registration.party();
        subject = registration.subject();
        sha256 = registration.sha256();
        caseNumber = registration.caseNumber();
    }

    Long id() {
        return id;
    }

    /** The number as people write it: {@code 2026/0000123}. */
    public String getNumber() {
        return "%d/%07d".formatted(year, number);
    }

    /** The year of a number as people write it, and the number in it. @throws NotFound when it is none */
    static int[] parse(String written) {
        if (written == null || !written.matches("\\d{4}/\\d{1,9}")) {
            throw new NotFound(String.valueOf(written));
        }
        return new int[] {Integer.parseInt(written.substring(0, 4)), Integer.parseInt(written.substring(5))};
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }

    /** The day in Rome on which it was registered. */
    public LocalDate getDay() {
        return day;
    }

    public Direction getDirection() {
        return direction;
    }

    /** Sender of what came in, recipient of what went out. */
    public String getParty() {
        return party;
    }

    public String getSubject() {
        return subject;
    }

    /** Hash of the document, 64 hexadecimal digits. */
    public String getSha256() {
        return sha256;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** Null unless it was cancelled. */
    public ProtocolCancellation getCancellation() {
        return cancellation;
    }

    public boolean isCancelled() {
        return cancellation != null;
    }
}
