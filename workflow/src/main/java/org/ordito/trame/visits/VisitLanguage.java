package org.ordito.trame.visits;

/** A language in which the lab receives visitors. */
public enum VisitLanguage {
    IT, EN, FR, ES, DE,
    /** Italian sign language. */
    LIS
}
