package org.ordito.trame.followup;

import org.ordito.trame.enrolment.Answer;

/**
 * What somebody says about what became of them; null where nothing was answered.
 *
 * @param contract  asked of employees only
 * @param improved  whether their work is better than before the course
 * @param qualified whether they got a qualification; asked when they leave only
 */
public record OutcomeAnswers(Activity activity, Contract contract, Answer improved, Answer qualified) {

    /** Without what does not belong to the activity or to the moment. */
    OutcomeAnswers at(Moment moment) {
        return new OutcomeAnswers(activity, activity != null && activity.hasContract() ? contract : null, improved, moment == Moment.EXIT ? qualified : null);
    }
}
