package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.documents.ContentSweep;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.submission.DraftAttachment;
import org.ordito.ideazione.submission.DraftErasureDesk;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.Settings;

/** Drafts that were never sent go as promised, and files go with the last that has them. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class DraftErasureIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private DraftErasureDesk erasure;

    @Inject
    private ContentSweep contents;

    @Inject
    private Clock clock;

    @Test
    void aDraftIsErasedWithItsFilesSixtyDaysAfterItsCallHasClosedAndNotBefore() throws Exception {
        Call old = scene.openCall();
        Call recent = scene.openCall();
        Actor first = scene.citizen();
        Actor second = scene.citizen();
        UUID erased = scene.completeDraft(first, old.getSlug());
        UUID kept = scene.completeDraft(second, recent.getSlug());
        closed(old, 61);
        closed(recent, 59);
        assertThat(filesOf(first)).isPositive();

        assertThatThrownBy(() -> erasure.erase(Scene.OFFICER)).isInstanceOf(NotAllowed.class);
        int some = erasure.erase(Actor.SYSTEM);
        assertThat(some).isPositive();
        while (some > 0) {
            some = erasure.erase(Actor.SYSTEM);
        }

        assertThat(rows.count("idea_draft", "public_id = ?", erased.toString())).isZero();
        assertThat(filesOf(first)).isZero();
        assertThat(submissions.open(second, kept).getAttachments()).hasSize((int) filesOf(second)).isNotEmpty();
    }

    @Test
    void aFileThatIsTakenOffIsRemovedAndWhatAnApplicationHasStays() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        String number = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
        long sent = filesOf(citizen);
        applications.withdraw(citizen, number);
        IdeaDraft draft = submissions.beginAgain(citizen, number).draft();
        UUID id = draft.getPublicId();
        DraftAttachment takenOver = draft.getAttachments().get(0);

        String nonce = Scene.unique("letter");
        Path added = content(incoming.attach(citizen, id, "PARTNER_LETTER", "letter.pdf", pdf(nonce)));
        incoming.attach(citizen, id, "PARTNER_LETTER", "letter.pdf", pdf(nonce));
        assertThat(filesOf(citizen)).as("the same again is kept once").isEqualTo(sent + 1);
        String letter = submissions.open(citizen, id).getAttachments().stream().filter(file -> file.getKind().equals("PARTNER_LETTER"))
                .map(DraftAttachment::getPublicId).findFirst().orElseThrow();
        submissions.detach(citizen, id, letter);
        submissions.detach(citizen, id, takenOver.getPublicId());
        assertThat(filesOf(citizen)).isEqualTo(sent);

        submissions.discard(citizen, id);

        assertThat(filesOf(citizen)).as("those of the withdrawn application").isEqualTo(sent);
        Path old = content(takenOver.getDocument());
        age(added);
        age(old);
        contents.sweep();
        assertThat(added).doesNotExist();
        assertThat(old).exists();
    }

    private static InputStream pdf(String nonce) {
        return new SequenceInputStream(Scene.pdf(), new ByteArrayInputStream(("% " + nonce + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII)));
    }

    private static Path content(StoredDocument document) {
        return Settings.home().resolve("documents").resolve(document.getSha256().substring(0, 2)).resolve(document.getSha256());
    }

    private static void age(Path content) throws IOException {
        Instant written = Files.getLastModifiedTime(content).toInstant();
        Files.setLastModifiedTime(content, FileTime.from(written.minus(Duration.ofDays(2))));
    }

    private long filesOf(Actor who) {
        return rows.count("stored_document", "sent_by = ?", who.username());
    }

    private void closed(Call call, int daysAgo) throws Exception {
        rows.change("UPDATE public_call SET closes_at = ? WHERE slug = ?", 
                LocalDateTime.ofInstant(clock.instant().minus(Duration.ofDays(daysAgo)), ZoneOffset.UTC), call.getSlug());
    }
}
