package org.ordito.ideazione.admissibility;

import java.time.Instant;
import java.util.List;
import org.ordito.ideazione.ArrivalRemark;
import org.ordito.ideazione.Attachment;
import org.ordito.ideazione.IdeaApplication;

/**
 * What an officer needs to check one application.
 *
 * @param attachments  what came with it, and later in answer to requests
 * @param remarks      what the form would not have accepted of what arrived on paper
 * @param integrations the requests for documents, oldest first
 * @param suspension   how a request for documents stopped the clock; null when it did not
 * @param isWaiting    whether this person may decide now
 */
public record AdmissibilityCase(IdeaApplication application, List<Attachment> attachments, List<ArrivalRemark> remarks, AdmissibilityCheck check,
        List<IntegrationRequest> integrations, Suspension suspension, boolean isWaiting) {

    public Instant dueAt() {
        return check.dueAt();
    }
}
