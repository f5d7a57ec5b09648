package org.ordito.trame;

/** Where a course stands. */
public enum CourseState {
    /** The coordinator writes it; nobody else sees it. */
    DRAFT,
    /** Everybody reads it; people enrol between its dates. */
    PUBLISHED,
    /** Enrolment is over; the coordinator makes the list. */
    LISTING,
    /** The list is published; seats are offered until the course starts. */
    OFFERING,
    RUNNING, ENDED, CANCELLED;

    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether people enrol or have enrolled, and the list of them is still to be made. */
    public boolean isListAhead() {
        return this == PUBLISHED || this == LISTING;
    }

    /** Whether seats are given away. */
    public boolean isOffering() {
        return this == OFFERING;
    }

    /** Whether what was published can still be corrected: until it ends. */
    public boolean isCorrectable() {
        return this == PUBLISHED || this == LISTING || this == OFFERING || this == RUNNING;
    }

    /** Whether it can still be cancelled: once it runs, it ends. */
    public boolean isAhead() {
        return this == DRAFT || this == PUBLISHED || this == LISTING || this == OFFERING;
    }
}
