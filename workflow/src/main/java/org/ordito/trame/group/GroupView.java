package org.ordito.trame.group;

import java.util.List;
import java.util.Map;

/**
 * A group as one of those whom it concerns sees it.
 *
 * @param openReport  that waits for its members or for the lab; null when none does
 * @param names       of its people and its expert, by account
 * @param invitations those that nobody has accepted yet; empty for who is not a member
 * @param isMember    whether who looks is in it
 * @param isSpeaking  whether who looks speaks for it
 * @param isLeading   whether who looks decides about it for the lab
 * @param isHelping   whether who looks accompanies it, as its expert or in the expert's stead
 */
public record GroupView(LabGroup group, GroupReport openReport, Map<String, String> names, List<GroupInvitation> invitations, boolean isMember,
        boolean isSpeaking, boolean isLeading, boolean isHelping) {

    /** The name of the person with this account; the account itself when the person is gone. */
    public String name(String account) {
        return account == null ? "" : names.getOrDefault(account, account);
    }
}
