package org.ordito.ideazione.register;

/** How far long work is. */
public enum JobState {
    QUEUED, RUNNING, DONE, CANCELLED, FAILED;

    /** Whether it goes on. */
    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }
}
