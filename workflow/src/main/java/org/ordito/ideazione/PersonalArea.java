package org.ordito.ideazione;

import java.util.Map;
import org.ordito.engine.WorkItem;
import org.ordito.notifications.OutboxMessage;
import org.ordito.platform.Slice;
import org.ordito.protocol.ProtocolEntry;

/**
 * What one person finds in the personal area.
 *
 * @param applications sent by this person, newest first
 * @param shared       sent by others and written together with this person, newest first
 * @param registered the protocol entries of what was sent, by the hash of the record; those that have none yet are left out
 * @param work         what waits for this person, soonest due first
 * @param messages     received, newest first
 */
public record PersonalArea(Slice<IdeaApplication> applications, Slice<IdeaApplication> shared, Map<String, ProtocolEntry> registered,
        Slice<WorkItem> work, Slice<OutboxMessage> messages) {

    /** From where each of its lists is read: the key of the slice before; null for the first. */
    public record After(String work, String applications, String shared, String messages) {

        public static final After NOTHING = new After(null, null, null, null);
    }
}
