package org.ordito.ideazione.evaluation;

/** What a member of the panel declares about an application before seeing it. */
public enum Declaration {
    NO_CONFLICT, ABSTAINED
}
