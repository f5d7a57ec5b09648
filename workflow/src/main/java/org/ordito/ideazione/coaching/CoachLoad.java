package org.ordito.ideazione.coaching;

/**
 * One coach as an officer sees them before assigning.
 *
 * @param open  paths open now
 * @param limit paths that may be open at once
 * @param version of what is written about this coach
 */
public record CoachLoad(String username, String name, String skills, long open, int limit, int version) {

    public boolean isFull() {
        return open >= limit;
    }
}
