package org.ordito.ideazione.submission;

import java.time.Instant;
import java.util.Optional;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.Mandate;

/**
 * The answer to whoever has sent an application.
 *
 * @param number    its public number
 * @param sentAt    the instant at which the final send reached the server
 * @param sha256    hash of the record of what was sent, 64 hexadecimal digits
 * @param title     of the idea
 * @param callTitle of the call
 * @param closesAt  until when it may be withdrawn and sent again
 * @param person    for whom the focal point sent it; null when the applicant did
 * @param operator  who sent it there; null when the applicant did
 */
public record Receipt(String number, Instant sentAt, String sha256, String title, String callTitle, Instant closesAt, String person, String operator) {

    static Receipt of(IdeaApplication application) {
        Optional<Mandate> mandate = Optional.ofNullable(application.getSentUnder());
        return new Receipt(application.getNumber(), application.getSentAt(), application.getSha256(),
                application.getContent().getTitle(), application.getCall().getTitle(), application.getCall().getClosesAt(),
                mandate.map(Mandate::getPersonName).orElse(null), mandate.map(Mandate::getOperatorName).orElse(null));
    }
}
