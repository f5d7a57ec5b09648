package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Editing the letterhead. */
@ApplicationScoped
@Transactional
public class LetterheadDesk {

    @Inject
    private LetterPolicy policy;

    @Inject
    private Letterheads letterheads;

    @Inject
    private LetterWriter writer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The letterhead in force, and its versions. */
    public LetterheadSheet sheet(Actor who) {
        policy.mayEdit(who).orRefuse();
        return letterheads.sheet();
    }

    /** A letter on this paper, as its PDF. @throws RuleViolation as {@link Letterhead#requireSound} says */
    public byte[] previewPdf(Actor who, Letterhead letterhead) {
        policy.mayEdit(who).orRefuse();
        letterhead.requireSound();
        LetterText sample = new LetterText(Text.of(Text.ITALIAN, "letters.paper.sample-subject"), Text.of(Text.ITALIAN, "letters.paper.sample-body"));
        return writer.preview(letterhead, sample, clock.instant());
    }

    /**
     * Saves a new version, on which every letter is written that is issued from now on.
     *
     * @param onVersion the version that was being edited
     * @throws org.ordito.platform.StaleEdit if somebody saved another since
     * @throws RuleViolation as {@link Letterhead#requireSound} says
     */
    public void save(Actor who, int onVersion, Letterhead letterhead) {
        policy.mayEdit(who).orRefuse();
        letterhead.requireSound();
        letterheads.save(onVersion, letterhead, who);
        audit.record(who, "letterhead.saved", "letterhead", Integer.toString(onVersion + 1));
    }
}
