package org.ordito.calls;

/** What is being scored: the idea, or the business plan that grew from it. */
public enum Phase {
    IDEA, PLAN
}
