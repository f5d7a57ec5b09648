package org.ordito.ideazione.ranking;

/** What the selection says of an application. */
public enum Outcome {
    RANKED, BELOW_THRESHOLD, INADMISSIBLE
}
