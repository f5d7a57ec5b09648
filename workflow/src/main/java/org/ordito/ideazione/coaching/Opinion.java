package org.ordito.ideazione.coaching;

/** What the coach says at the end of a path about the idea's readiness for a business plan. */
public enum Opinion {
    POSITIVE, WITH_RESERVES, NEGATIVE
}
