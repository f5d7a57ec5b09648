package org.ordito.ideazione.submission;

import java.util.List;
import java.util.Map;
import org.ordito.platform.Slice;

/**
 * Who works on a draft and what they did.
 *
 * @param draft       whose team it is
 * @param isLead      whether who asks is the person who will send it
 * @param names       the people's names, by account
 * @param invitations those that nobody has accepted yet; empty for who is not the lead
 * @param changes     who changed what and when, newest first
 */
public record DraftTeam(IdeaDraft draft, boolean isLead, Map<String, String> names, List<DraftInvitation> invitations, Slice<DraftChange> changes) {

    /** Most co-authors, and most invitations that wait, of one draft. */
    public static final int MAX_PEOPLE = 20;

    /** The name of the person with this account; the account itself when the person is gone. */
    public String name(String username) {
        return names.getOrDefault(username, username);
    }
}
