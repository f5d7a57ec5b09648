package org.ordito.web.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.letters.LetterSheet;
import org.ordito.letters.LetterTemplateDesk;
import org.ordito.letters.LetterText;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.web.text.PageText;

/** The template of one kind of letter: its editor, its preview, its versions. */
@Named
@RequestScoped
public class LetterPage {

    @Inject
    private Actor actor;

    @Inject
    private LetterTemplateDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "kind")
    private String kind;

    private LetterSheet sheet;
    private String subject;
    private String body;
    private int version;
    private LetterText preview;

    @PostConstruct
    void read() {
        if (kind == null) {
            throw new NotFound("letter");
        }
        sheet = desk.sheet(actor, kind);
        subject = sheet.text().subject();
        body = sheet.text().body();
        version = sheet.version();
    }

    public void save() throws IOException {
        desk.save(actor, kind, version, written());
        Messages.addFlashGlobalInfo(text.of("letters.page.saved"));
        Faces.redirect("/app/letters/template.xhtml?kind=%s", kind);
    }

    public void reset() throws IOException {
        desk.reset(actor, kind, version);
        Messages.addFlashGlobalInfo(text.of("letters.page.was-reset"));
        Faces.redirect("/app/letters/template.xhtml?kind=%s", kind);
    }

    /** Shows what is written, filled with samples, below the editor; nothing is saved. */
    public void look() {
        preview = desk.preview(actor, kind, written());
    }

    /** The same as the document that would be sent. */
    public void download() throws IOException {
        Faces.sendFile(desk.previewPdf(actor, kind, written()), kind + ".pdf", true);
    }

    private LetterText written() {
        return new LetterText(subject, body);
    }

    /** How a field is written in the text. */
    public String inBraces(String field) {
        return LetterText.inBraces(field);
    }

    public LetterSheet getSheet() {
        return sheet;
    }

    public LetterText getPreview() {
        return preview;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
