package org.ordito.ideazione.coaching;

import java.util.List;
import java.util.Map;
import org.ordito.ideazione.Attachment;

/**
 * A path as its page shows it.
 *
 * @param names       how pages call the coach, and whoever led it before, by account
 * @param attachments the files that tell of the idea
 */
public record CoachingCase(CoachingPath path, Map<String, String> names, List<Attachment> attachments) {

    /** How pages call the coach. */
    public String coachName() {
        return names.get(path.getCoach());
    }
}
