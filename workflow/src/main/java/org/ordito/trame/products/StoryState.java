package org.ordito.trame.products;

/** Whether the story of who made a product may be told. */
public enum StoryState {
    /** There is none, or it changed and nobody was asked yet. */
    UNASKED,
    /** Its maker is asked, and has not answered. */
    ASKED,
    /** Its maker wants it told, word by word as it is. */
    GRANTED,
    /** Its maker does not, or does not any more. */
    REFUSED
}
