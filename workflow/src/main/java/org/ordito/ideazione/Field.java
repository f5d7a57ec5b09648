package org.ordito.ideazione;

/** The fields of social need that an idea may answer. */
public enum Field {
    EDUCATION, WORK, MOBILITY, QUALITY_OF_LIFE, HEALTH, INCLUSION
}
