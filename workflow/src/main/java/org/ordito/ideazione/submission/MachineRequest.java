package org.ordito.ideazione.submission;

import java.time.Instant;

/**
 * How a machine's request is known.
 *
 * @param slug       of the call
 * @param key        chosen by the sender, at most 64 characters; one for each application, the same when it tries again
 * @param digest     SHA-256 of the call and of all that was said, 64 hexadecimal digits
 * @param receivedAt when it reached the server: this alone decides whether it is in time
 */
public record MachineRequest(String slug, String key, String digest, Instant receivedAt) {
}
