package org.ordito.calls;

import java.util.List;

/**
 * What a group that was formed elsewhere in the portal brings along when it applies to a call.
 *
 * @param purpose   what it wants to do
 * @param legalForm what it is or wants to become, in Italian; null when it has not chosen
 * @param team      the names of its people, one a line
 * @param members   their accounts, whoever applies among them
 */
public record ApplyingGroup(String name, Kind kind, String purpose, String legalForm, String team, List<String> members) {

    /** What it is today. */
    public enum Kind {
        INFORMAL, ASSOCIATION, THIRD_SECTOR,
        /** An enterprise outside the third sector. */
        ENTERPRISE
    }
}
