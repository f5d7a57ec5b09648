package org.ordito.trame.enrolment;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that was asked for.
 *
 * @param until   the last day to give it
 * @param given   whether one of that kind was given since
 * @param settled how the lab settled it without; null if it did not
 */
public record AskedDocument(DocumentKind kind, LocalDate until, boolean given, Settlement settled) {

    static AskedDocument of(DocumentRequest request, List<GivenDocument> given) {
        return new AskedDocument(request.getKind(), request.getUntil(), given.stream().anyMatch(request::isMetBy), request.getSettled());
    }

    /** Whether its owner has still to give it. */
    public boolean isOwed() {
        return !given && settled == null;
    }
}
