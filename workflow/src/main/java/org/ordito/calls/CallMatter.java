package org.ordito.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One matter of a call as a version keeps it: what it is about, and what the call said of it. */
@Embeddable
public class CallMatter {

    private static final String ANNEX = "annex.";

    @Column(name = "matter_key")
    private String key;
    private String label;
    private String text;

    protected CallMatter() {
    }

    /**
     * @param key   the same in every version: {@code summary}, {@code attachment.CV}, {@code article.5}
     * @param label its name for people, in Italian
     */
    CallMatter(String key, String label, String text) {
        this.key = key;
        this.label = label;
        this.text = text;
    }

    public String getKey() {
        return key;
    }

    /** The public id of the annex that it is about; null when it is about none. */
    public String getAnnexId() {
        return key.startsWith(ANNEX) ? key.substring(ANNEX.length()) : null;
    }

    public String getLabel() {
        return label;
    }

    public String getText() {
        return text;
    }
}
