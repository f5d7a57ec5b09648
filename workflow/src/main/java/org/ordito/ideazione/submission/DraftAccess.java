package org.ordito.ideazione.submission;

/** What a co-author may do with a draft. Sending it is for the person whose draft it is. */
public enum DraftAccess {
    READ, EDIT
}
