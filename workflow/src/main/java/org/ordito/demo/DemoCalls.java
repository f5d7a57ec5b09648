package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ordito.calls.AnnexDesk;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallDraft;
import org.ordito.calls.Correction;
import org.ordito.calls.CorrectionDesk;

/** Writes and publishes the demonstration's calls. */
@ApplicationScoped
public class DemoCalls {

    @Inject
    private CallDesk desk;

    @Inject
    private AnnexDesk annexes;

    @Inject
    private CorrectionDesk corrections;

    @Inject
    private DemoAnnex annex;

    @Inject
    private DemoCast cast;

    /** The officer starts from the template, changes what this call needs and puts documents beside it. */
    void write(String slug, String title, UnaryOperator<CallDraft> changes, String... documents) {
        desk.draftFromTemplate(cast.officer(), "ideazione", slug, title);
        Call call = desk.forOffice(cast.officer(), slug);
        desk.write(cast.officer(), slug, call.getVersion(), changes.apply(CallDraft.of(call)));
        for (String document : documents) {
            annexes.add(cast.officer(), slug, document, document.replace(' ', '-').toLowerCase() + ".pdf", annex.titled(document));
        }
        desk.submitForPublication(cast.officer(), slug);
    }

    /** The manager corrects what was published, and adds a document. */
    void correct(String slug, UnaryOperator<CallDraft> changes, String document, String reason) {
        Call call = desk.forOffice(cast.manager(), slug);
        Correction.NewAnnex added = new Correction.NewAnnex(document, document.replace(' ', '-').toLowerCase() + ".pdf", annex.titled(document));
        corrections.correct(cast.manager(), slug, call.getVersion(), new Correction(changes.apply(CallDraft.of(call)), Set.of(), added, reason));
    }

    void publish(String slug) {
        desk.publish(cast.manager(), slug, desk.forOffice(cast.manager(), slug).getVersion());
    }
}
