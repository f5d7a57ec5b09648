package org.ordito.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.PublicContentChanged;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** Correcting a published call, as a new version of it. */
@ApplicationScoped
@Transactional
public class CorrectionDesk {

    @Inject
    private Calls calls;

    @Inject
    private Annexes annexes;

    @Inject
    private CallVocabularies vocabularies;

    @Inject
    private CallPolicy policy;

    @Inject
    private CallProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<PublicContentChanged> changed;

    @Inject
    private Clock clock;

    /**
     * Publishes a correction. Those who are writing to the call or have applied are told; if the deadline moved, with the old
     * and the new one.
     *
     * @param version {@link Call#getVersion()} of the call that was read before
     * @throws StaleEdit     if somebody else changed it meanwhile
     * @throws RuleViolation {@code calls.reason-missing}, {@code calls.correction-nothing}, and as {@link Call#correct} and {@link Annexes#add}
     *                       say
     */
    public void correct(Actor who, String slug, int version, Correction correction) {
        policy.mayExtend(who).orRefuse();
        if (correction.reason() == null || correction.reason().isBlank() || correction.reason().length() > Correction.REASON_LENGTH) {
            throw new RuleViolation("calls.reason-missing").at("reason");
        }
        Correction.NewAnnex added = correction.added();
        StoredDocument file = added == null ? null : annexes.store(who, added.content(), added.filename());
        Call call = calls.lock(calls.withSlug(slug).id());
        StaleEdit.unlessSame(version, call.getVersion());
        calls.lockToWrite(call);
        policy.mayCorrect(who, call, correction.draft()).orRefuse();
        vocabularies.check(call.getProgramme(), correction.draft());
        Instant deadline = call.getClosesAt();
        call.correct(correction.draft(), clock.instant());
        changeAnnexes(who, call, correction, file);
        CallVersion corrected = calls.addVersion(call, clock.instant(), who.name(), correction.reason().strip());
        if (!calls.isChange(corrected)) {
            throw new RuleViolation("calls.correction-nothing");
        }
        audit.record(who, "call.corrected", slug, "V" + corrected.getNumber());
        changed.fire(new PublicContentChanged());
        if (!call.getClosesAt().equals(deadline)) {
            process.deadlineMoved(call);
        }
        process.changed(corrected);
    }

    private void changeAnnexes(Actor who, Call call, Correction correction, StoredDocument file) {
        correction.takenOff().forEach(publicId -> annexes.find(call, publicId).filter(annex -> !annex.isWithdrawn())
                .ifPresent(annex -> annexes.takeOff(who, annex)));
        if (file != null) {
            annexes.add(who, call, correction.added().title(), file);
        }
    }
}
