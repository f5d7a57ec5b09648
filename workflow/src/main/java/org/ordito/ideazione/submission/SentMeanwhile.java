package org.ordito.ideazione.submission;

/** The same request of a machine was sent by another thread while this one was looked into: nothing was kept, the other's receipt is the answer. */
public class SentMeanwhile extends RuntimeException {

    SentMeanwhile(String key) {
        super(key);
    }
}
