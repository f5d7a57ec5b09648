package org.ordito.ideazione.submission;

/** What somebody who writes a draft does to it. */
public enum DraftDeed {
    ANSWERED, FILE_ADDED, FILE_REMOVED
}
