package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.ideazione.submission.SubmissionRules;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.web.documents.ChosenFile;
import org.ordito.web.text.PageText;

/** The files of an application being written: adding one, taking one off, and what is still missing. */
@Named
@RequestScoped
public class DraftFilesForm {

    @Inject
    private Actor actor;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private SubmissionDesk desk;

    @Inject
    private DraftPage page;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "remove")
    private String removedFile;

    private String kind;
    private Part file;

    public void upload() throws IOException {
        if (!ChosenFile.isThere(file)) {
            throw new RuleViolation("submission.page.no-file").at("file");
        }
        if (kind == null) {
            throw new RuleViolation("submission.page.no-kind").at("kind");
        }
        StoredDocument document = incoming.attach(actor, page.id(), kind, file.getSubmittedFileName(), file.getInputStream());
        leave("submission.page.uploaded", document.getFilename());
    }

    /** Whether the request asks to take a file off; named by its id, so that another window's changes cannot shift it. */
    public boolean isRemoving() {
        return removedFile != null && FacesContext.getCurrentInstance().isPostback();
    }

    public void remove() throws IOException {
        desk.detach(actor, page.id(), removedFile);
        leave("submission.page.removed");
    }

    private void leave(String message, Object... arguments) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message, arguments));
        Faces.redirect(DraftPage.address(page.id(), DraftStep.ATTACHMENTS));
    }

    /** What is still missing among the files, in sentences. */
    public List<String> getMissing() {
        return SubmissionRules.missingFiles(page.getDraft()).stream().map(rule -> text.of(rule.key(), rule.arguments())).toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
