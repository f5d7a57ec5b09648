package org.ordito.ideazione.submission;

import static org.ordito.ideazione.submission.PrintedPage.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ordito.documents.PdfWriter;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.Mandate;
import org.ordito.platform.RomeTime;

/** Writes the receipt: when what was sent arrived, its hash, and all of it with the declarations made. */
@ApplicationScoped
public class ReceiptWriter {

    @Inject
    private PdfWriter pdf;

    byte[] write(Submission submission, List<Attachment> attachments) {
        return pdf.write(xhtml(submission, attachments));
    }

    static String xhtml(Submission submission, List<Attachment> attachments) {
        IdeaApplication application = submission.getApplication();
        Arrival arrival = application.getArrival();
        Mandate mandate = application.getSentUnder();
        PrintedPage page = new PrintedPage(text("submission.receipt.title", application.getNumber()))
                .paragraph(application.getCall().getTitle())
                .row("submission.receipt.sent-at", RomeTime.exact(application.getSentAt()))
                .row("submission.receipt.on-behalf-of", mandate == null ? null : mandate.getPersonName())
                .row("submission.receipt.sent-by", mandate == null ? null : text("submission.receipt.operator", mandate.getOperatorName(), mandate.getNumber()));
        if (arrival != null) {
            page.row("submission.receipt.arrived-by", text("submission.arrived." + arrival.getChannel()))
                    .row("submission.receipt.other-protocol", text("submission.other-protocol", arrival.getProtocol(), RomeTime.day(arrival.getProtocolDay())));
        }
        page.row("submission.receipt.hash", application.getSha256())
                .paragraph(text("submission.receipt.hash-hint"));
        PrintedAnswers.print(application.getContent(), page);
        page.heading(text("submission.step." + DraftStep.ATTACHMENTS));
        if (arrival != null) {
            page.paragraph(text("submission.paper-file." + arrival.getChannel()));
        }
        for (Attachment attachment : attachments) {
            page.titled(attachment.getTitle(),
                    attachment.getDocument().getFilename() + "\nSHA-256 " + attachment.getDocument().getSha256());
        }
        page.heading(text("submission.receipt.declarations")).paragraph(text("submission.declarations-law"));
        for (MadeDeclaration made : submission.getDeclarations()) {
            page.paragraph(text("submission.declaration." + made.getDeclaration()))
                    .paragraph(text("submission.receipt.declared-at", RomeTime.exact(made.getMadeAt())));
        }
        return page.close();
    }
}
