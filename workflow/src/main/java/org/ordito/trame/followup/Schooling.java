package org.ordito.trame.followup;

/** The highest level of school that somebody has completed, by the international classification (ISCED 2011). */
public enum Schooling {
    /** No school completed. */
    ISCED_0,
    /** Primary or lower secondary school. */
    ISCED_1_2,
    /** Diploma or vocational qualification. */
    ISCED_3_4,
    /** University and the like. */
    ISCED_5_8,
    DECLINED
}
