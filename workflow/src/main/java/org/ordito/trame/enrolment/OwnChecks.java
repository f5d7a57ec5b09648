package org.ordito.trame.enrolment;

import java.util.List;

/**
 * What somebody reads on their own page about the checks before the list.
 *
 * @param found     of their answers
 * @param asked     documents that they are asked for
 * @param exclusion why their enrolment does not count; null if it does
 */
public record OwnChecks(List<AnswerCheck> found, List<AskedDocument> asked, String exclusion) {
}
