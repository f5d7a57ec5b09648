package org.ordito.letters;

import java.util.Map;
import org.ordito.people.Person;

/**
 * A letter to be written.
 *
 * @param kind          code of its kind
 * @param caseNumber    public number of the case
 * @param recipient     whose personal area it goes to
 * @param recipientName to whom it is addressed
 * @param signatory     who answers for it
 * @param values        of the kind's fields, plain text
 */
public record LetterOrder(String kind, String caseNumber, Person recipient, String recipientName, String signatory, Map<String, String> values) {
}
