package org.ordito.ideazione;

import java.util.List;
import org.ordito.engine.WorkItem;
import org.ordito.notifications.OutboxMessage;
import org.ordito.platform.Slice;

/**
 * What one person finds in the personal area.
 *
 * @param applications sent by this person, newest first
 * @param shared       sent by others and written together with this person, newest first
 * @param work         what waits for this person, soonest due first
 * @param messages     received, newest first
 */
public record PersonalArea(List<IdeaApplication> applications, List<IdeaApplication> shared, List<WorkItem> work, Slice<OutboxMessage> messages) {
}
