package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Editing the templates of the letters. */
@ApplicationScoped
@Transactional
public class LetterTemplateDesk {

    @Inject
    private LetterPolicy policy;

    @Inject
    private LetterKinds kinds;

    @Inject
    private LetterTemplates templates;

    @Inject
    private Letterheads letterheads;

    @Inject
    private LetterWriter writer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All kinds of letter with their texts in force. */
    public List<LetterSheet> sheets(Actor who) {
        policy.mayEdit(who).orRefuse();
        return templates.sheets(kinds.all());
    }

    /** @throws org.ordito.platform.NotFound if there is no such kind */
    public LetterSheet sheet(Actor who, String kind) {
        policy.mayEdit(who).orRefuse();
        return templates.sheet(kinds.of(kind));
    }

    /** The text filled with samples. @throws RuleViolation as {@link LetterText#requireSound} says */
    public LetterText preview(Actor who, String kind, LetterText text) {
        policy.mayEdit(who).orRefuse();
        return sampled(kinds.of(kind), text);
    }

    /** The same as the letter's PDF. */
    public byte[] previewPdf(Actor who, String kind, LetterText text) {
        policy.mayEdit(who).orRefuse();
        return writer.preview(letterheads.sheet().letterhead(), sampled(kinds.of(kind), text), clock.instant());
    }

    private static LetterText sampled(LetterKind kind, LetterText text) {
        text.requireSound(kind.fields());
        Map<String, String> samples = kind.fields().stream()
                .collect(Collectors.toMap(Function.identity(), field -> Text.of(Text.ITALIAN, kind.sampleKey(field))));
        return text.filledWith(samples);
    }

    /**
     * Saves a new version, in force for every letter issued from now on.
     *
     * @param onVersion the version that was being edited
     * @throws org.ordito.platform.StaleEdit if somebody saved another since
     * @throws RuleViolation as {@link LetterText#requireSound} says
     */
    public void save(Actor who, String kind, int onVersion, LetterText text) {
        policy.mayEdit(who).orRefuse();
        LetterKind known = kinds.of(kind);
        text.requireSound(known.fields());
        templates.save(known, onVersion, text, false, who);
        audit.record(who, "letter-template.saved", kind, Integer.toString(onVersion + 1));
    }

    /** Goes back to the text that ships. @throws org.ordito.platform.StaleEdit if somebody saved another since */
    public void reset(Actor who, String kind, int onVersion) {
        policy.mayEdit(who).orRefuse();
        LetterKind known = kinds.of(kind);
        templates.save(known, onVersion, known.shipped(), true, who);
        audit.record(who, "letter-template.reset", kind, Integer.toString(onVersion + 1));
    }
}
