package org.ordito.ideazione.submission;

import static org.ordito.ideazione.submission.PrintedPage.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.ordito.documents.PdfWriter;
import org.ordito.platform.RomeTime;

/** Writes the copy of a draft: all that was written, and on top that nothing of it was sent. */
@ApplicationScoped
public class DraftCopyWriter {

    @Inject
    private PdfWriter pdf;

    byte[] write(IdeaDraft draft, Instant at) {
        return pdf.write(xhtml(draft, at));
    }

    static String xhtml(IdeaDraft draft, Instant at) {
        PrintedPage page = new PrintedPage(text("submission.copy.title", draft.getCall().getTitle()))
                .warning(text("submission.copy.warning"))
                .row("submission.copy.saved-at", RomeTime.exact(draft.getSavedAt()))
                .row("submission.copy.made-at", RomeTime.exact(at));
        PrintedAnswers.print(draft.getContent(), page);
        page.heading(text("submission.step." + DraftStep.ATTACHMENTS));
        draft.getAttachments().forEach(file -> page.titled(file.getTitle(), file.getDocument().getFilename()));
        return page.warning(text("submission.copy.warning")).close();
    }
}
