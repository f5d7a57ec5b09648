package org.ordito.notifications;

import java.util.Map;

/** What tells a mail program where its own button to leave posts, without showing a page (RFC 2369, RFC 8058). */
final class LeaveHeaders {

    private LeaveHeaders() {
    }

    /** @param leaveUrl null for a message that belongs to nothing one can leave: it has no such headers */
    static Map<String, String> of(String leaveUrl) {
        return leaveUrl == null ? Map.of()
                : Map.of("List-Unsubscribe", "<" + leaveUrl + ">", "List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
}
