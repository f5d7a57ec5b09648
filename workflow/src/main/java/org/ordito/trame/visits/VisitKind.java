package org.ordito.trame.visits;

/** What the public is invited to. */
public enum VisitKind {
    /** Led by a licensed guide: the profession is reserved to those on the national list (L. 190/2023, art. 2). */
    GUIDED_TOUR, OPEN_DAY, EVENT;

    public boolean isGuided() {
        return this == GUIDED_TOUR;
    }

    /** The part of the address below which it is shown: {@code /trame/visite} or {@code /trame/eventi}. */
    public String getSection() {
        return isGuided() ? "visite" : "eventi";
    }
}
