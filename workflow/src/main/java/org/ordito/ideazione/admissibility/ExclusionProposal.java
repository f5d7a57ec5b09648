package org.ordito.ideazione.admissibility;

import org.ordito.ideazione.IdeaApplication;

/**
 * A proposal of exclusion before the manager.
 *
 * @param isWaiting whether this person may decide it now
 */
public record ExclusionProposal(IdeaApplication application, AdmissibilityCheck check, boolean isWaiting) {
}
