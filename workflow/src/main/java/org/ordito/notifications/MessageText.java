package org.ordito.notifications;

import org.ordito.platform.Text;

/**
 * Where the words of a message stand: under {@code key.subject} and {@code key.body}. What names a page that one has to sign in for has
 * words of its own, {@code key.no-account.subject} or {@code .body}, for somebody who cannot.
 */
public record MessageText(String key, boolean hasAccount) {

    public String subject() {
        return part("subject");
    }

    public String body() {
        return part("body");
    }

    private String part(String part) {
        String own = key + ".no-account." + part;
        return !hasAccount && Text.has(own) ? own : key + "." + part;
    }
}
