package org.ordito.platform;

/** Somebody else has changed what a person was editing, after it was read: nothing was saved. */
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleEdit(Object read, Object now) {
        super("Read as " + read + ", now " + now);
    }

    /**
     * @param read version, or state, of what the page was filled from
     * @param now  the same of what is about to be changed, under its lock
     * @throws StaleEdit unless they are the same
     */
    public static <T> void unlessSame(T read, T now) {
        if (!read.equals(now)) {
            throw new StaleEdit(read, now);
        }
    }
}
