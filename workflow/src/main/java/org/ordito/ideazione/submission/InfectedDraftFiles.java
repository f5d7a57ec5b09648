package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.documents.VirusFound;
import org.ordito.notifications.Outbox;
import org.ordito.platform.Words;

/** Tells those who write a draft of a virus that was found in one of its files after it was uploaded: with it the draft cannot be sent. */
@ApplicationScoped
public class InfectedDraftFiles {

    @Inject
    private Drafts drafts;

    @Inject
    private Outbox outbox;

    void tell(@Observes VirusFound found) {
        for (IdeaDraft draft : drafts.with(found.document())) {
            outbox.sendToEach(writers(draft), draft.getCall().getSlug(), "submission.virus", draft.getCall().getTitle(), found.document().getFilename(),
                    Words.second(draft.getCall().getClosesAt()));
        }
    }

    private static List<String> writers(IdeaDraft draft) {
        Stream<String> coAuthors = draft.getCoAuthors().stream().filter(author -> author.getAccess() == DraftAccess.EDIT).map(CoAuthor::getUsername);
        return Stream.concat(Stream.of(draft.getOwner()), coAuthors).toList();
    }
}
