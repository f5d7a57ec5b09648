package org.ordito.calls;

/** Where a call stands. */
public enum CallState {
    /** Being written; nobody outside sees it. */
    DRAFT,
    /** Public, not yet open. */
    PUBLISHED,
    /** Takes applications. */
    OPEN,
    /** Past its deadline; the selection runs. */
    CLOSED,
    /** The final ranking is published. */
    CONCLUDED;

    public boolean isPublic() {
        return this != DRAFT;
    }
}
