package org.ordito.web.letters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.letters.Letterhead;
import org.ordito.letters.LetterheadDesk;
import org.ordito.letters.LetterheadSheet;
import org.ordito.people.Actor;
import org.ordito.web.text.PageText;

/** The letterhead of all letters: its editor, its preview, its versions. */
@Named
@RequestScoped
public class LetterheadPage {

    @Inject
    private Actor actor;

    @Inject
    private LetterheadDesk desk;

    @Inject
    private PageText text;

    private final Map<String, String> parts = new HashMap<>();
    private LetterheadSheet sheet;
    private int version;

    @PostConstruct
    void read() {
        sheet = desk.sheet(actor);
        version = sheet.version();
        parts.put("city", sheet.letterhead().city());
        parts.put("place", sheet.letterhead().place());
        parts.put("office", sheet.letterhead().office());
        parts.put("signatory", sheet.letterhead().signatory());
        parts.put("contacts", sheet.letterhead().contacts());
    }

    public void save() throws IOException {
        desk.save(actor, version, written());
        Messages.addFlashGlobalInfo(text.of("letters.page.letterhead-saved"));
        Faces.redirect("/app/letters/letterhead.xhtml");
    }

    /** A letter on this paper as it would be sent; nothing is saved. */
    public void download() throws IOException {
        Faces.sendFile(desk.previewPdf(actor, written()), "letterhead.pdf", true);
    }

    private Letterhead written() {
        return new Letterhead(parts.get("city"), parts.get("place"), parts.get("office"), parts.get("signatory"), parts.get("contacts"));
    }

    public LetterheadSheet getSheet() {
        return sheet;
    }

    /** What is written, by the names of the fields. */
    public Map<String, String> getParts() {
        return parts;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
