package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ordito.calls.ApplicationForm;
import org.ordito.documents.DocumentStore;
import org.ordito.documents.ReceivedFile;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/**
 * Takes in the files of drafts and of whole applications: each is looked into and scanned under the limits of its call while no
 * transaction is open, so that no database connection waits for a scanner; then they are given to the desks.
 */
@ApplicationScoped
public class IncomingFiles {

    @Inject
    private SubmissionDesk desk;

    @Inject
    private MachineDesk machines;

    @Inject
    private DocumentStore documents;

    /** Adds a file to a draft. @return as it is kept, under its cleaned name @throws RuleViolation if it is refused, or there are too many */
    public StoredDocument attach(Actor who, UUID draftId, String kind, String filename, InputStream content) {
        ApplicationForm form = desk.openToWrite(who, draftId).getCall().getForm();
        try (ReceivedFile file = documents.receive(IdeaDraft.asked(form, kind).limits(), content, filename)) {
            return desk.attach(who, draftId, kind, file);
        }
    }

    /** Sends an application that comes whole, as {@link MachineDesk#submit} says. */
    public Receipt submit(Actor who, MachineRequest request, WholeApplication whole) {
        try (TakenIn files = new TakenIn(new ArrayList<>(), new ArrayList<>())) {
            takeIn(machines.form(who, request.slug()), whole.files(), files);
            return machines.submit(who, request, whole, files);
        }
    }

    private void takeIn(ApplicationForm form, List<WholeApplication.GivenFile> given, TakenIn files) {
        for (WholeApplication.GivenFile file : given) {
            try {
                ReceivedFile received = documents.receive(IdeaDraft.asked(form, file.kind()).limits(), new ByteArrayInputStream(file.content()), file.filename());
                files.files().add(new TakenIn.File(file.kind(), received));
            } catch (RuleViolation refusal) {
                files.refused().add(refusal.at(WholeApplication.FILES));
            }
        }
    }
}
