package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.AnnexDesk;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallDraft;
import org.ordito.calls.Correction;
import org.ordito.calls.CorrectionDesk;
import org.ordito.platform.RuleViolation;

/** The files of a call: what is let go of goes, and what a correction does to them stands in the trail. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class AnnexesIT {

    private final String file = Scene.unique("annex") + ".pdf";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private CallDesk calls;

    @Inject
    private AnnexDesk annexes;

    @Inject
    private CorrectionDesk corrections;

    @Test
    void aFileThatIsTakenOffADraftStaysOnlyWithTheCallThatHasItToo() {
        String draft = draft();
        annexes.add(Scene.OFFICER, draft, "Modello", file, Scene.pdf());
        String copy = Scene.unique("copy");
        calls.draftFromCall(Scene.OFFICER, draft, copy, "A copy");

        takeOff(draft);
        assertThat(kept()).isEqualTo(1);
        takeOff(copy);

        assertThat(kept()).isZero();
        assertThat(deeds(draft, "removed")).isEqualTo(1);
    }

    @Test
    void theSameFileUnderTheSameTitleIsKeptOnce() {
        String draft = draft();
        for (int i = 0; i < 2; i++) {
            annexes.add(Scene.OFFICER, draft, "Modello", file, Scene.pdf());
        }

        assertThat(annexes.of(Scene.OFFICER, draft)).hasSize(1);
        assertThat(kept()).isEqualTo(1);
        assertThat(deeds(draft, "added")).isEqualTo(1);
    }

    @Test
    void whatACorrectionAddsAndTakesOffStandsInTheTrail() {
        Call call = scene.openCall();
        correct(call, Set.of(), new Correction.NewAnnex("Modello", file, Scene.pdf()));
        String annex = annexes.of(Scene.OFFICER, call.getSlug()).get(0).getPublicId();
        correct(call, Set.of(annex), null);

        assertThat(deeds(call.getSlug(), "added")).isEqualTo(1);
        assertThat(deeds(call.getSlug(), "removed")).isEqualTo(1);
        assertThatThrownBy(() -> correct(call, Set.of(annex), null)).hasMessage("calls.correction-nothing");
        assertThat(kept()).as("earlier versions have it").isEqualTo(1);
    }

    @Test
    void aCorrectionAddsNoMoreFilesThanACallMayHave() throws Exception {
        Call call = scene.openCall();
        correct(call, Set.of(), new Correction.NewAnnex("Modello", file, Scene.pdf()));
        rows.change("INSERT INTO call_annex (call_id, public_id, position, title, document_id, withdrawn)"
                + " WITH RECURSIVE numbers (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM numbers WHERE i < 29)"
                + " SELECT a.call_id, UUID(), i + 1, CONCAT('Modello ', i), a.document_id, FALSE FROM call_annex a JOIN numbers WHERE a.call_id = ?", call.id());
        String one = annexes.of(Scene.OFFICER, call.getSlug()).get(0).getPublicId();
        Correction.NewAnnex more = new Correction.NewAnnex("Uno in più", "more.pdf", Scene.pdf());

        assertThatThrownBy(() -> correct(call, Set.of(), more)).isInstanceOf(RuleViolation.class).hasMessage("calls.annex-most");
        correct(call, Set.of(one), new Correction.NewAnnex("Uno in più", "more.pdf", Scene.pdf()));

        assertThat(annexes.of(Scene.OFFICER, call.getSlug())).hasSize(30);
    }

    private String draft() {
        String slug = Scene.unique("draft");
        calls.draftFromTemplate(Scene.OFFICER, "ideazione", slug, "A draft");
        return slug;
    }

    private void takeOff(String draft) {
        annexes.takeOff(Scene.OFFICER, draft, annexes.of(Scene.OFFICER, draft).get(0).getPublicId());
    }

    private void correct(Call call, Set<String> takenOff, Correction.NewAnnex added) {
        Call read = calls.forOffice(Scene.OFFICER, call.getSlug());
        corrections.correct(Scene.OFFICER, call.getSlug(), read.getVersion(), new Correction(CallDraft.of(read), takenOff, added, "Serve un modello."));
    }

    private long kept() {
        return rows.count("stored_document", "filename = ?", file);
    }

    private long deeds(String call, String deed) {
        return rows.count("audit_event", "action = 'call.annex-" + deed + "' AND subject = ?", call);
    }
}
