package org.ordito.trame.enrolment;

import java.math.BigDecimal;

/**
 * The answers about somebody's life; null where nothing was answered.
 *
 * @param iseeAnswer whether they have an ISEE and say it
 * @param isee       in euro, when they do
 * @param quarter    whether they live in one of the old quarters
 * @param leftSchool whether they left school before a diploma or a qualification
 */
public record SituationAnswers(Answer iseeAnswer, BigDecimal isee, Answer quarter, Work work, Answer singleParent, Answer leftSchool) {

    static final SituationAnswers NONE = new SituationAnswers(null, null, null, null, null, null);
}
