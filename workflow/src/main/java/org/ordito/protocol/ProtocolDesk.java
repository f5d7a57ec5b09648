package org.ordito.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.Download;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** Reading the register, cancelling an entry, and the registers of the past days. */
@ApplicationScoped
@Transactional
public class ProtocolDesk {

    private static final int SLICE = 25;
    private static final int ROUND = 10;

    @Inject
    private ProtocolPolicy policy;

    @Inject
    private ProtocolRegister register;

    @Inject
    private DailyRegisters days;

    @Inject
    private DocumentStore documents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The register, newest first. @param after number of the last entry of the slice before; null for the first */
    public Slice<ProtocolEntry> lines(Actor who, ProtocolFilter filter, String after) {
        policy.mayRead(who).orRefuse();
        return register.lines(filter, after, SLICE);
    }

    /** @param number as people write it. @throws org.ordito.platform.NotFound if there is no such entry */
    public ProtocolEntry entry(Actor who, String number) {
        policy.mayRead(who).orRefuse();
        return register.numbered(number);
    }

    /** Whether this person may cancel entries. */
    public boolean mayCancel(Actor who) {
        return policy.mayCancel(who).isGranted();
    }

    /** Writes beside an entry that it is cancelled. @throws org.ordito.platform.RuleViolation as {@link ProtocolCancellation} says */
    public void cancel(Actor who, String number, String reason, String authorisation) {
        policy.mayCancel(who).orRefuse();
        ProtocolEntry entry = register.numbered(number);
        register.add(new ProtocolCancellation(entry, reason, authorisation, who.name(), clock.instant()));
        audit.record(who, "protocol.cancelled", entry.getCaseNumber(), number);
    }

    /** The registers of past days, newest first. @param after key of the slice before; null for the first */
    public Slice<DailyRegister> days(Actor who, String after) {
        policy.mayRead(who).orRefuse();
        return days.newest(after);
    }

    /** Whether registers of past days are still to be made. */
    public boolean isAnyMissing(Actor who) {
        policy.mayRead(who).orRefuse();
        return days.oldestMissing().isPresent();
    }

    /** Makes those that are missing, at most 10 at once. @return how many were made */
    public int makeMissing(Actor who) {
        policy.mayRead(who).orRefuse();
        int made = days.makeMissing(ROUND);
        audit.record(who, "protocol.days-made", "", Integer.toString(made));
        return made;
    }

    /** The register of a past day, as it was kept. @param part from 1. @throws org.ordito.platform.NotFound if there is none */
    public Download day(Actor who, LocalDate day, int part, boolean asTable) {
        policy.mayRead(who).orRefuse();
        DailyRegister made = days.of(day, part);
        StoredDocument document = asTable ? made.getCsv() : made.getPdf();
        audit.record(who, "protocol.day-read", "", document.getFilename());
        return documents.download(who, document);
    }
}
