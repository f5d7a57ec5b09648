package org.ordito.protocol;

/**
 * Whoever gives protocol numbers: our own counter, or the city's protocol system behind an adapter, which is then an
 * {@code @Alternative} with a {@code @Priority}. It is always asked by a job that is repeated when it fails, so the answer to a
 * registration that was numbered before, known by its case and hash, is the first number again.
 */
public interface ProtocolSystem {

    /** @throws RuntimeException if no number can be had now; the job asks again later */
    Assigned assign(Registration registration);
}
