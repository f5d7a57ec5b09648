package org.ordito.ideazione.register;

/** Fired when long work was begun, for whoever does it once that is committed. */
public record RegisterJobStarted(String job) {
}
