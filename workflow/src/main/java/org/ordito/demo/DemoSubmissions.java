package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.UUID;
import org.ordito.documents.PdfWriter;
import org.ordito.ideazione.AttachmentKind;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;

/** Writes and sends applications as their applicants would, step by step. */
@ApplicationScoped
public class DemoSubmissions {

    private static final String ANNEX = """
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>Allegato</title>
            <style>body { font-family: 'Titillium Web'; }</style></head>
            <body><h1>Allegato dimostrativo</h1><p>Questo documento esiste solo nella dimostrazione di Ordito.</p></body></html>""";

    @Inject
    private SubmissionDesk desk;

    @Inject
    private PdfWriter pdf;

    @Inject
    private DemoCast cast;

    private byte[] annex;

    /** Sends an idea to a call; answers its number. */
    String send(DemoIdea idea, String slug) {
        Actor applicant = cast.named(idea.account());
        UUID draft = draft(applicant, idea.content(), slug);
        for (AttachmentKind kind : AttachmentKind.requiredOf(idea.kind())) {
            desk.attach(applicant, draft, kind, kind.name().toLowerCase() + ".pdf", new ByteArrayInputStream(annex()));
        }
        return desk.submit(applicant, draft, EnumSet.allOf(Declaration.class), cast.now()).number();
    }

    /** Begins an application that stays a draft, with its first steps answered. */
    void beginOnly(DemoIdea idea, String slug) {
        Actor applicant = cast.named(idea.account());
        UUID draft = desk.begin(applicant, slug).getPublicId();
        desk.save(applicant, draft, DraftStep.numbered(1), idea.content());
        desk.save(applicant, draft, DraftStep.numbered(2), idea.content());
    }

    private UUID draft(Actor applicant, IdeaContent content, String slug) {
        UUID draft = desk.begin(applicant, slug).getPublicId();
        for (int step = 1; step <= 5; step++) {
            desk.save(applicant, draft, DraftStep.numbered(step), content);
        }
        return draft;
    }

    private synchronized byte[] annex() {
        if (annex == null) {
            annex = pdf.write(ANNEX);
        }
        return annex;
    }
}
