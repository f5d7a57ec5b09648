package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.Words;
import org.ordito.protocol.Direction;
import org.ordito.protocol.ProtocolEntry;
import org.ordito.protocol.ProtocolRegister;
import org.ordito.protocol.Registration;

/** What the process of a letter orders, each in a job of its own: what was done stays done when the next one fails. */
@Named("letterSteps")
@ApplicationScoped
public class LetterSteps {

    @Inject
    private Letters letters;

    @Inject
    private LetterKinds kinds;

    @Inject
    private Letterheads letterheads;

    @Inject
    private LetterWriter writer;

    @Inject
    private DocumentStore documents;

    @Inject
    private ProtocolRegister register;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Writes the document that is registered. */
    public void write(Long letterId) {
        Letter letter = letters.get(letterId);
        letter.written(store(pdf(letter), letter.getNumber() + "-originale.pdf"));
    }

    /** Gives it its number as outgoing; asked again, the same one. */
    public void register(Long letterId) {
        Letter letter = letters.get(letterId);
        letter.registered(register.register(new Registration(Direction.OUT, letter.getRecipientName(), letter.getSubject(),
                letter.getOriginal().getSha256(), letter.getCaseNumber())));
    }

    /** Puts the copy with its number into the recipient's personal area and says so, without what it says. */
    public void deliver(Long letterId) {
        Letter letter = letters.get(letterId);
        letter.delivered(store(pdf(letter), letter.getNumber() + ".pdf"), clock.instant());
        ProtocolEntry entry = letter.getProtocolEntry();
        audit.record(Actor.SYSTEM, "letter.delivered", letter.getCaseNumber(), letter.getNumber() + " " + entry.getNumber());
        kinds.catalogue(letter.getKind()).tellDelivered(letter, kinds.of(letter.getKind()).mailKey(), letter.getCaseNumber(), entry.getNumber(),
                Words.day(entry.getRegisteredAt()));
    }

    private byte[] pdf(Letter letter) {
        return writer.write(letter, letterheads.version(letter.getLetterheadVersion()));
    }

    private StoredDocument store(byte[] pdf, String name) {
        return documents.storeIssued(pdf, name, "application/pdf");
    }
}
