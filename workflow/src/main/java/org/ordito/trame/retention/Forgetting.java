package org.ordito.trame.retention;

import java.time.Instant;

/** Erases what a part of the lab need not keep any longer. Every bean that is one is asked, each night; a part of the lab joins by bringing one. */
public interface Forgetting {

    /** Some of it, in the transaction of whoever asks. @return how many things; 0 once nothing is left */
    int forget(RetentionTerms terms, Instant now);
}
