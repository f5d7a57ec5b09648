package org.ordito.platform;

/** What was asked for does not exist, or not for the person who asks; answered with 404. */
public class NotFound extends RuntimeException {

    /** @param what a public number, slug or address part, for the log */
    public NotFound(String what) {
        super(what);
    }
}
