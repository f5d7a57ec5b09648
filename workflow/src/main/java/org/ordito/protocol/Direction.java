package org.ordito.protocol;

/** Which way a registered document went (DPR 445/2000, art. 53). */
public enum Direction {
    IN, OUT, INTERNAL
}
