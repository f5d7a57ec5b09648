package org.ordito.trame.visits;

/** Where an appointment with the public stands, apart from its dates. */
public enum VisitState {
    /** The coordinator writes it; the lab alone sees it. */
    DRAFT,
    /** Everybody reads it and books its dates. */
    PUBLISHED,
    /** It is offered no more. */
    CLOSED
}
