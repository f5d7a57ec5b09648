package org.ordito.platform;

/** Somebody else has changed what a person was editing, after it was read: nothing was saved. */
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleEdit(int read, int now) {
        super("Read as version " + read + ", now " + now);
    }

    /**
     * @param read version of what the page was filled from
     * @param now  version of what is about to be changed, under its lock
     * @throws StaleEdit unless they are the same
     */
    public static void unlessSame(int read, int now) {
        if (read != now) {
            throw new StaleEdit(read, now);
        }
    }
}
