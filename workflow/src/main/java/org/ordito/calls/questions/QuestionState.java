package org.ordito.calls.questions;

/** Where a question stands. Only a published one is seen by everybody. */
public enum QuestionState {
    ASKED, PUBLISHED, MERGED, DISCARDED
}
