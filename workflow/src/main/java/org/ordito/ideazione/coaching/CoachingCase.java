package org.ordito.ideazione.coaching;

import java.util.List;
import org.ordito.ideazione.Attachment;

/**
 * A path as its page shows it.
 *
 * @param coachName   how pages call the coach
 * @param attachments the files that tell of the idea
 */
public record CoachingCase(CoachingPath path, String coachName, List<Attachment> attachments) {
}
