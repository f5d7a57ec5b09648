package org.ordito.ideazione;

/** How many applications stand in one state. */
public record StateCount(ApplicationState state, long count) {

    public ApplicationState getState() {
        return state;
    }

    public long getCount() {
        return count;
    }
}
