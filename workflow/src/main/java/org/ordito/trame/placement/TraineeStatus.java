package org.ordito.trame.placement;

/** Which limit of months holds for somebody, in all their placements together. */
public enum TraineeStatus {
    /** Unemployed: the standard limit. */
    STANDARD,
    /** Disabled (L. 68/1999): the longer one. */
    LONGER
}
