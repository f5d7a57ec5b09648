package org.ordito.ideazione.submission;

import java.time.Instant;
import org.ordito.ideazione.IdeaApplication;

/**
 * The answer to whoever has sent an application.
 *
 * @param number    its public number
 * @param sentAt    the instant at which the final send reached the server
 * @param sha256    hash of the record of what was sent, 64 hexadecimal digits
 * @param title     of the idea
 * @param callTitle of the call
 * @param closesAt  until when it may be withdrawn and sent again
 */
public record Receipt(String number, Instant sentAt, String sha256, String title, String callTitle, Instant closesAt) {

    static Receipt of(IdeaApplication application) {
        return new Receipt(application.getNumber(), application.getSentAt(), application.getSha256(),
                application.getContent().getTitle(), application.getCall().getTitle(), application.getCall().getClosesAt());
    }
}
