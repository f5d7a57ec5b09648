package org.ordito.web.trame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.GivenDocument;
import org.ordito.trame.enrolment.GivenDocumentDesk;
import org.ordito.web.text.PageText;

/** The documents of the enrolment in the address: its owner gives them and takes them back, the coordinator reads them. */
@Named
@RequestScoped
public class GivenDocumentsPage {

    @Inject
    private Actor actor;

    @Inject
    private GivenDocumentDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "number")
    private String number;

    private List<GivenDocument> all;
    private DocumentKind kind;
    private Part file;

    public void give() throws IOException {
        try (InputStream content = file.getInputStream()) {
            desk.give(actor, number, kind, content, file.getSubmittedFileName());
        }
        leave("lessons.page.document-given");
    }

    public void takeBack(String document) throws IOException {
        desk.takeBack(actor, document);
        leave("lessons.page.document-removed");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(EnrolmentPage.address(number));
    }

    public List<GivenDocument> getAll() {
        if (all == null) {
            all = desk.of(actor, number);
        }
        return all;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
