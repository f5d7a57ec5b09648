package org.ordito.trame.group;

/** Where one thing of the checklist stands. */
public enum ItemState {
    OPEN,
    /** The members say it is done; the expert looks at it. */
    DONE,
    /** The expert has given it back, with a note. */
    RETURNED,
    /** Looked at and in order. */
    CONFIRMED;

    /** Whether it waits for who does it. */
    public boolean isToDo() {
        return this == OPEN || this == RETURNED;
    }
}
