package org.ordito.ideazione.ranking;

import java.util.List;
import org.ordito.ideazione.ApplicationState;

/**
 * What an officer has before the eyes to compute a ranking.
 *
 * @param missing      applications that are still awaited; while there are any, nothing can be computed
 * @param ties         groups of equals that only the public draw can put in order
 * @param preview      the ranking as it would be, draw left out
 * @param returnReason why the manager sent the last one back; null if not
 * @param minutes      of the one that was sent back; null if none
 * @param isWaiting    whether the officer's work waits to be done now
 * @param version      of the last ranking; 0 while there is none
 */
public record RankingDraft(String slug, String callTitle, List<Missing> missing, List<List<String>> ties, RankingTable preview,
        String returnReason, String minutes, boolean isWaiting, int version) {

    /** @param waitingFor names of the evaluators who are still to score; empty before the evaluation */
    public record Missing(String number, String title, ApplicationState state, List<String> waitingFor) {
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }

    public boolean isDrawNeeded() {
        return !ties.isEmpty();
    }
}
