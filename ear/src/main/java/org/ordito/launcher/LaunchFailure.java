package org.ordito.launcher;

/** Why Ordito cannot start or go on, as one sentence that a person can act on. */
public final class LaunchFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LaunchFailure(String sentence) {
        super(sentence);
    }

    public LaunchFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
