package org.ordito.ideazione;

import java.util.ArrayList;
import java.util.List;
import org.ordito.ideazione.submission.DraftAttachment;

/** The files of an application as they were sent, for tests of other packages. */
public final class SentFiles {

    private SentFiles() {
    }

    public static List<Attachment> of(IdeaApplication application, List<DraftAttachment> files) {
        List<Attachment> sent = new ArrayList<>();
        files.forEach(file -> sent.add(new Attachment(application, sent.size() + 1, file.getKind(), file.getDocument(), true)));
        return sent;
    }
}
