package org.ordito.ideazione.admissibility;

import org.ordito.calls.Call;

/**
 * What the manager needs to say when the outcomes of admissibility are told.
 *
 * @param release  null while checks are still going on
 * @param excluded how many applications are excluded
 * @param admitted how many are admitted
 * @param awaited  how many are still being checked
 */
public record ReleaseCase(Call call, AdmissibilityRelease release, long excluded, long admitted, long awaited) {

    /** Whether the instant can be set or moved now. */
    public boolean isOpen() {
        return release != null && release.getReleasedAt() == null;
    }
}
